import http2 from 'node:http2';
import { startMockServer, testCertificate } from '@oxide/mock-server';
import { expect, it } from 'vitest';
import { call, send } from './support/client.ts';

const question = { model: 'gpt-5.4', input: 'Say hello' };

it('gives a base URL with the port that it took', async () => {
  await using server = await startMockServer();
  expect(server.port).toBeGreaterThan(0);
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/v1`);
  expect(server.origin).toBe(`http://127.0.0.1:${server.port}`);
});

it('gives an https URL whenever it serves https', async () => {
  await using server = await startMockServer({ http2: true, tls: false });
  expect(server.url).toMatch(/^https:/);
});

it('says what to do when its port is in use', async () => {
  await using server = await startMockServer();
  await expect(startMockServer({ port: server.port })).rejects.toThrow(
    `Port ${server.port} on 127.0.0.1 is in use. Stop what uses it, or choose another port`,
  );
});

it('records what it received', async () => {
  await using server = await startMockServer({ now: () => 1_750_000_000_000 });
  await call(server, 'POST', '/responses', question);
  await call(server, 'GET', '/chat/completions?limit=2&metadata%5Ba%5D=1&limit=3');
  const [first, second] = server.requests;
  expect(first).toMatchObject({
    id: 'req_00000000000000000000000000000001',
    method: 'POST',
    path: '/v1/responses',
    body: question,
    httpVersion: '1.1',
    startedAt: 1_750_000_000_000,
    status: 200,
  });
  expect(first?.headers.authorization).toBe('Bearer sk-test');
  expect(second).toMatchObject({ method: 'GET', path: '/v1/chat/completions', body: undefined });
  expect({ ...second?.query }).toEqual({ limit: ['2', '3'], 'metadata[a]': '1' });
});

it('keeps a body that is not JSON as bytes', async () => {
  await using server = await startMockServer();
  await fetch(`${server.url}/nowhere`, { method: 'POST', body: new Uint8Array([1, 2, 3]) });
  expect(server.requests[0]?.body).toEqual(Buffer.from([1, 2, 3]));
});

it('keeps no more requests and no more bytes than it was told', async () => {
  await using few = await startMockServer({ maxRecordedRequests: 2 });
  for (const id of ['a', 'b', 'c']) await send(few, 'GET', `/models/${id}`);
  expect(few.requests.map((request) => request.path)).toEqual(['/v1/models/b', '/v1/models/c']);

  await using small = await startMockServer({ maxRecordedBytes: 150 });
  for (const input of ['a', 'b', 'c'])
    await call(small, 'POST', '/responses', { model: 'm', input: input.repeat(50) });
  expect(small.requests.map((request) => (request.body as { input: string }).input[0])).toEqual(['b', 'c']);
});

it('records nothing when it is told not to', async () => {
  await using server = await startMockServer({ recordRequests: false });
  await call(server, 'POST', '/responses', question);
  expect(server.requests).toEqual([]);
  await expect(server.waitFor('request')).rejects.toThrow('recordRequests: false');
});

it('tells over which connection a request came', async () => {
  await using server = await startMockServer();
  const close = { connection: 'close' };
  await (await send(server, 'GET', '/models', undefined, close)).text();
  await (await send(server, 'GET', '/models', undefined, close)).text();
  expect(server.requests.map((request) => request.connection)).toEqual([1, 2]);
  expect(server.connections).toBe(2);
});

it('gives the same ids in every run, and others for another seed', async () => {
  const ids = async (seed: number) => {
    await using server = await startMockServer({ seed, now: () => 0 });
    return JSON.stringify(await call(server, 'POST', '/responses', question));
  };
  const first = await ids(1);
  expect(await ids(1)).toBe(first);
  expect(await ids(2)).not.toBe(first);
});

it('starts anew when it is reset', async () => {
  await using server = await startMockServer({ now: () => 0 });
  const first = await call(server, 'POST', '/responses', question);
  server.fault({ status: 500 });
  server.reply({ body: 'scripted' });
  server.reset();
  expect(server.requests).toEqual([]);
  expect((await send(server, 'GET', `/responses/${first.id}`)).status).toBe(404);
  server.reset();
  expect(await call(server, 'POST', '/responses', question)).toEqual(first);
});

it('counts a reply that the client ended early, and its closed connection', async () => {
  await using server = await startMockServer();
  const controller = new AbortController();
  const reply = await fetch(`${server.url}/responses`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-test', 'x-mock-fault': '{"stallAfterEvents":2}' },
    body: JSON.stringify({ ...question, stream: true }),
    signal: controller.signal,
  });
  await reply.body?.getReader().read();
  expect(server.openStreams).toBe(1);
  expect(server.openConnections).toBe(1);
  controller.abort();
  await server.waitFor('client-closed');
  await server.waitFor((running) => running.openConnections === 0);
  expect(server).toMatchObject({ openStreams: 0, closedByClient: 1 });
  expect(server.requests[0]?.ending).toBe('client-closed');
});

it('counts a stream that an HTTP/2 client resets, and keeps the connection', async () => {
  await using server = await startMockServer({ http2: true });
  const session = http2.connect(server.origin, { ca: testCertificate.cert });
  const request = session.request({
    ':method': 'POST',
    ':path': '/v1/responses',
    authorization: 'Bearer sk-test',
    'x-mock-fault': '{"stallAfterEvents":2}',
  });
  request.on('error', () => {});
  request.end(JSON.stringify({ ...question, stream: true }));
  await new Promise((resolve) => request.once('data', resolve));
  request.close(http2.constants.NGHTTP2_CANCEL);
  await server.waitFor('client-closed');
  expect(server).toMatchObject({ openStreams: 0, closedByClient: 1, openConnections: 1 });
  session.destroy();
});

it('does not count a reply that came to its end', async () => {
  await using server = await startMockServer();
  await call(server, 'POST', '/responses', question);
  await (await send(server, 'POST', '/responses', { ...question, stream: true })).text();
  await server.waitFor('idle');
  expect(server.closedByClient).toBe(0);
  expect(server.requests.map((request) => request.ending)).toEqual(['finished', 'finished']);
});

it('waits for the next request', async () => {
  await using server = await startMockServer();
  await send(server, 'GET', '/models/earlier');
  const next = server.waitFor('request');
  await send(server, 'GET', '/models/later');
  expect((await next).path).toBe('/v1/models/later');
});

it('rejects a wait that is in vain, and one for something unknown', async () => {
  const server = await startMockServer();
  await expect(server.waitFor('request', { timeoutMs: 5 })).rejects.toThrow('Waited 5 ms for a request');
  await expect(server.waitFor('rain' as 'idle')).rejects.toThrow("'rain' can't be waited for");
  const waiting = server.waitFor('client-closed');
  waiting.catch(() => {});
  await server.close();
  await expect(waiting).rejects.toThrow('closed');
  await expect(server.waitFor(() => false)).rejects.toThrow('closed');
});

it.each([{}, { tls: true }, { http2: true }])(
  'closes at once with replies in progress: %o',
  async (options) => {
    const server = await startMockServer(options);
    const session = options.http2 && http2.connect(server.origin, { ca: testCertificate.cert });
    if (session) {
      session.on('error', () => {});
      const request = session.request({
        ':path': '/v1/models',
        authorization: 'Bearer x',
        'x-mock-fault': '{"delayHeadersMs":60000}',
      });
      request.on('error', () => {});
      request.end();
      await server.waitFor('request');
    } else if (!options.tls) {
      server.fault({ delayHeadersMs: 60_000 });
      send(server, 'GET', '/models').catch(() => {});
      await server.waitFor('request');
    }
    await server.close();
    await server.close();
    expect(server.openConnections).toBe(0);
  },
);
