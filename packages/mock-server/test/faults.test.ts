import { connect } from 'node:net';
import { type Fault, type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { call, failure, readJson, send } from './support/client.ts';
import { parseEvents, stream } from './support/events.ts';

const question = { model: 'gpt-5.4', input: 'Say hello' };
const streamed = { ...question, stream: true };

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ now: () => 1_750_000_000_000 });
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const post = (body: object = question, headers?: Record<string, string>) =>
  send(server, 'POST', '/responses', body, headers);

/** The body as it comes over the wire: chunk by chunk, until the connection ends. */
function rawChunks(body: object, fault: Fault): Promise<{ chunks: string[]; ended: boolean; head: string }> {
  const json = JSON.stringify(body);
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(server.port, '127.0.0.1');
    socket.on('data', (data) => {
      received += data.toString('latin1');
      if (!received.endsWith('0\r\n\r\n')) return;
      socket.end();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      const [head = '', ...rest] = received.split('\r\n\r\n');
      const chunks: string[] = [];
      let body = rest.join('\r\n\r\n');
      let ended = false;
      for (let size = Number.parseInt(body, 16); !Number.isNaN(size); size = Number.parseInt(body, 16)) {
        ended = size === 0;
        const start = body.indexOf('\r\n') + 2;
        if (size > 0) chunks.push(body.slice(start, start + size));
        body = body.slice(start + size + 2);
      }
      resolve({ chunks, ended, head });
    });
    socket.write(
      `POST /v1/responses HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sk-test\r\nx-mock-fault: ${JSON.stringify(fault)}\r\n` +
        `content-length: ${json.length}\r\n\r\n${json}`,
    );
  });
}

it('replies with a status and the error that belongs to it, once', async () => {
  server.fault({ status: 429, retryAfter: 7, retryAfterMs: 7100, headers: { 'X-Should-Retry': 'false' } });
  const limited = await post();
  expect(limited.status).toBe(429);
  expect(limited.headers.get('retry-after')).toBe('7');
  expect(limited.headers.get('retry-after-ms')).toBe('7100');
  expect(limited.headers.get('x-should-retry')).toBe('false');
  expect(await readJson(limited)).toMatchObject({ error: { code: 'rate_limit_exceeded' } });
  expect((await post()).status).toBe(200);
});

it.each([400, 401, 403, 404, 408, 409, 413, 418, 422, 429, 500, 502, 503])(
  'has an error body for %i',
  async (status) => {
    server.fault({ status });
    expect(await failure(post())).toMatchObject({
      status,
      error: { message: expect.any(String), type: expect.any(String), param: null },
    });
  },
);

it.each([
  ['text', 'text/plain', 'text'],
  ['{"a":1}', 'application/json', '{"a":1}'],
  [{ a: 1 }, 'application/json', '{"a":1}'],
  [new Uint8Array([104, 105]), 'application/octet-stream', 'hi'],
])('replies with another body: %o', async (body, type, text) => {
  server.fault({ body });
  const reply = await post();
  expect([reply.status, reply.headers.get('content-type'), await reply.text()]).toEqual([200, type, text]);
});

it('replies without a body when the status means no error', async () => {
  server.fault({ status: 204 });
  const reply = await post();
  expect([reply.status, reply.headers.get('content-length'), await reply.text()]).toEqual([204, null, '']);
});

it('announces another length than the body has', async () => {
  server.fault({ body: 'short', headers: { 'content-length': '50' }, cutAfterBytes: 5 });
  const reply = await post();
  expect(reply.headers.get('content-length')).toBe('50');
  await expect(reply.text()).rejects.toThrow('terminated');
});

it('is used as often as it was told, and can be taken back', async () => {
  const twice = server.fault({ status: 500, times: 2 });
  expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([500, 500, 200]);
  expect(twice.used).toBe(2);
  const always = server.fault({ status: 503, times: Number.POSITIVE_INFINITY });
  expect([(await post()).status, (await post()).status]).toEqual([503, 503]);
  always.remove();
  expect((await post()).status).toBe(200);
});

it('waits for the request that it is for', async () => {
  server.fault({ match: { method: 'get', path: '/v1/models' }, status: 500 });
  server.fault({ match: { path: '/models/*' }, status: 501 });
  server.fault({ match: { path: /completions$/ }, status: 502 });
  expect((await post()).status).toBe(200);
  expect((await send(server, 'GET', '/models/gpt-4o')).status).toBe(501);
  expect((await send(server, 'GET', '/chat/completions')).status).toBe(502);
  expect((await send(server, 'GET', '/models')).status).toBe(500);
  expect((await send(server, 'GET', '/models')).status).toBe(200);
});

it('comes by header for one request', async () => {
  expect((await post(question, { 'x-mock-fault': '{"status":503}' })).status).toBe(503);
  expect((await post()).status).toBe(200);
});

it.each([
  ['{', 'is not JSON'],
  ['[]', 'must be an object'],
  ['{"stauts":500}', "it has no 'stauts', only"],
  ['{"__proto__":1}', "it has no '__proto__'"],
  ['{"times":2}', "it has no 'times'"],
  ['{"headers":{"a b":"c"}}', "'headers' must be an object of header names and values"],
  ['{"status":"500"}', "'status' must be a status from 200 to 599"],
  ['{"calls":[{"arguments":{}}]}', "'calls' must be an array of calls with a name"],
  ['{"keepAliveComments":0}', "'keepAliveComments' must be"],
])('says what is wrong with the header %s', async (header, message) => {
  const { status, error } = await failure(post(question, { 'x-mock-fault': header }));
  expect([status, error.code]).toEqual([400, 'invalid_fault']);
  expect(error.message).toContain(message);
});

it('says what is wrong with a fault at once', () => {
  expect(() => server.fault({ status: 42 })).toThrow("'status' must be a status from 200 to 599");
  expect(() => server.fault({ stauts: 500 } as Fault)).toThrow("it has no 'stauts'");
});

it.each([true, 'reset'] as const)('drops the connection before it replies: %s', async (dropConnection) => {
  server.fault({ dropConnection });
  const error = await post().then(
    () => undefined,
    (reason: Error) => reason.cause as NodeJS.ErrnoException,
  );
  expect(error?.code).toBe(dropConnection === 'reset' ? 'ECONNRESET' : 'UND_ERR_SOCKET');
  expect(server.requests[0]).toMatchObject({ body: question, ending: 'cut' });
  expect(server.closedByClient).toBe(0);
});

it('cuts a whole body after so many bytes, with its full length announced', async () => {
  server.fault({ cutAfterBytes: 10 });
  const reply = await post();
  expect(Number(reply.headers.get('content-length'))).toBeGreaterThan(500);
  await expect(reply.text()).rejects.toThrow('terminated');
});

it.each([0, 1, 1500])('cuts a stream after %i bytes', async (cutAfterBytes) => {
  const { chunks, ended } = await rawChunks(streamed, { cutAfterBytes });
  expect(chunks.join('')).toHaveLength(cutAfterBytes);
  expect(ended).toBe(false);
});

it('cuts a stream after so many events', async () => {
  const { chunks, ended } = await rawChunks(streamed, { cutAfterEvents: 3 });
  expect(parseEvents(chunks.join('')).map(({ event }) => event)).toEqual([
    'response.created',
    'response.in_progress',
    'response.output_item.added',
  ]);
  expect(ended).toBe(false);
});

it('ends a stream without its last event as if all were well', async () => {
  const { chunks, ended } = await rawChunks(streamed, { endAfterEvents: 4 });
  expect(parseEvents(chunks.join(''))).toHaveLength(4);
  expect(ended).toBe(true);
});

it('sends an error event in the middle of a stream', async () => {
  const events = await stream(server, '/responses', question, { errorAfterEvents: 3 });
  expect(events.map((event) => event.type)).toEqual([
    'response.created',
    'response.in_progress',
    'response.output_item.added',
    'error',
  ]);
  expect(events.at(-1)).toMatchObject({ code: 'server_error', param: null, sequence_number: 3 });
});

it('cuts a body anew at the sizes that it was told', async () => {
  const whole = (await rawChunks(streamed, { headers: {} })).chunks.join('');
  server.reset();
  const { chunks, ended } = await rawChunks(streamed, { chunkBytes: [1, 200, 7] });
  expect(chunks.join('')).toBe(whole);
  expect(ended).toBe(true);
  expect(chunks.slice(0, 3).map((chunk) => chunk.length)).toEqual([1, 200, 7]);
});

it('cuts a body at random, the same for the same seed', async () => {
  const sizes = async (seed: number) => {
    server.reset();
    const { chunks } = await rawChunks(streamed, { chunkBytes: 'random', seed });
    expect(parseEvents(chunks.join('')).at(-1)?.event).toBe('response.completed');
    return chunks.map((chunk) => chunk.length).join();
  };
  const first = await sizes(1);
  expect(await sizes(1)).toBe(first);
  expect(await sizes(2)).not.toBe(first);
});

it('cuts at any byte, also within a character', async () => {
  server.reply({ body: 'é'.repeat(3) });
  server.fault({ chunkBytes: 1 });
  expect(await (await post()).text()).toBe('ééé');
});

it.each([{ stallAfterBytes: 600 }, { stallAfterEvents: 2 }])('stalls for ever: %o', async (fault) => {
  server.fault(fault);
  const controller = new AbortController();
  const reply = await fetch(`${server.url}/responses`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-test' },
    body: JSON.stringify(streamed),
    signal: controller.signal,
  });
  const reader = reply.body!.getReader();
  const first = await reader.read();
  expect(first.done).toBe(false);
  const rest = reader.read().catch((error: Error) => error.name);
  expect(server.openStreams).toBe(1);
  controller.abort();
  expect(await rest).toBe('AbortError');
  await server.waitFor('client-closed');
});

it('sends comments while it stalls between events', async () => {
  server.fault({ stallAfterEvents: 1, keepAliveComments: 2 });
  const controller = new AbortController();
  const reply = await fetch(`${server.url}/responses`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-test' },
    body: JSON.stringify(streamed),
    signal: controller.signal,
  });
  let received = '';
  for await (const chunk of reply.body!.pipeThrough(new TextDecoderStream())) {
    received += chunk;
    if (received.endsWith(': keep-alive\n\n: keep-alive\n\n')) break;
  }
  expect(parseEvents(received).map(({ event }) => event)).toEqual(['response.created']);
});

it('paces a stream, with comments between the events', async () => {
  server.fault({ delayMs: 10, keepAliveComments: 3, endAfterEvents: 3 });
  const started = performance.now();
  const text = await (await post(streamed)).text();
  expect(performance.now() - started).toBeGreaterThanOrEqual(15);
  expect(text).toContain('\n\n: keep-alive\n\nevent: response.in_progress');
  expect(parseEvents(text)).toHaveLength(3);
});

it('delays the headers, or the body after the headers', async () => {
  server.fault({ delayHeadersMs: 20 });
  let started = performance.now();
  await post();
  expect(performance.now() - started).toBeGreaterThanOrEqual(15);

  server.fault({ delayMs: 60_000 });
  const controller = new AbortController();
  started = performance.now();
  const reply = await fetch(`${server.url}/models`, {
    headers: { authorization: 'Bearer sk-test' },
    signal: controller.signal,
  });
  expect(reply.status).toBe(200);
  expect(performance.now() - started).toBeLessThan(10_000);
  controller.abort();
  await expect(reply.text()).rejects.toThrow('abort');
  await server.waitFor('client-closed');
});

it('compresses the body on demand', async () => {
  server.fault({ compress: 'gzip' });
  const reply = await post();
  expect(reply.headers.get('content-encoding')).toBe('gzip');
  expect(await readJson(reply)).toMatchObject({ object: 'response' });
});

it('is applied to scripted replies too', async () => {
  server.reply({ chunks: ['data: a\n\n', 'data: b\n\n', 'data: c\n\n'] });
  server.fault({ endAfterEvents: 2 });
  expect(await (await post()).text()).toBe('data: a\n\ndata: b\n\n');
});

it('makes the model say something else', async () => {
  expect(await call(server, 'POST', '/responses', question, { text: 'Something else' })).toMatchObject({
    output: [{ content: [{ text: 'Something else' }] }],
  });
});
