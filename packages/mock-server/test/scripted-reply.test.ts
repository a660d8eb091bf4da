import { startMockServer } from '@oxide/mock-server';
import { expect, it } from 'vitest';
import { readJson, send } from './support/client.ts';

it('replies with a body of any kind', async () => {
  await using server = await startMockServer();
  server.reply({ status: 201, headers: { 'X-Own': 'yes' }, body: { own: true } });
  const json = await send(server, 'GET', '/anything');
  expect([json.status, json.headers.get('x-own'), await readJson(json)]).toEqual([201, 'yes', { own: true }]);
  server.reply({ body: 'plain', headers: { 'content-type': 'text/html' } });
  const text = await send(server, 'GET', '/anything');
  expect([text.headers.get('content-type'), await text.text()]).toEqual(['text/html', 'plain']);
  expect((await send(server, 'GET', '/anything')).status).toBe(404);
});

it('streams chunks as they are, and events as the API does', async () => {
  await using server = await startMockServer();
  server.reply({ chunks: ['da', 'ta: 1\n', '\n'] });
  const chunks = await send(server, 'GET', '/anything');
  expect(chunks.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(await chunks.text()).toBe('data: 1\n\n');
  server.reply({ events: [{ type: 'response.created', a: 1 }, { b: 2 }] });
  expect(await (await send(server, 'GET', '/anything')).text()).toBe(
    'event: response.created\ndata: {"type":"response.created","a":1}\n\ndata: {"b":2}\n\n',
  );
});

it('is made from the request, also when requests are not recorded', async () => {
  await using server = await startMockServer({ recordRequests: false });
  server.reply({
    match: { path: '/echo' },
    times: 2,
    respond: ({ body, query }) => ({ status: 202, body: { body, page: query.page } }),
  });
  expect((await send(server, 'GET', '/models')).status).toBe(200);
  for (const page of ['1', '2']) {
    const reply = await send(server, 'POST', `/echo?page=${page}`, { a: 1 });
    expect([reply.status, await readJson(reply)]).toEqual([202, { body: { a: 1 }, page }]);
  }
  expect((await send(server, 'GET', '/echo')).status).toBe(404);
});

it('warns of a script that throws, and goes on', async () => {
  await using server = await startMockServer();
  const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
  server.reply({
    respond: () => {
      throw new Error('in the script');
    },
  });
  await expect(send(server, 'GET', '/anything')).rejects.toThrow('fetch failed');
  expect((await warned).message).toContain('in the script');
  expect((await send(server, 'GET', '/models')).status).toBe(200);
});

it('waits for what an async script waits for, and leaves it when the client goes', async () => {
  await using server = await startMockServer();
  const gate = Promise.withResolvers<void>();
  let left = false;
  async function* events(forever: boolean) {
    try {
      yield { first: true };
      await (forever ? new Promise(() => {}) : gate.promise);
      yield { last: true };
    } finally {
      left = true;
    }
  }
  server.reply({ events: events(false) });
  const reader = (await send(server, 'GET', '/anything')).body!.getReader();
  const decoder = new TextDecoder();
  const next = async () => decoder.decode((await reader.read()).value);
  expect(await next()).toBe('data: {"first":true}\n\n');
  gate.resolve();
  expect(await next()).toBe('data: {"last":true}\n\n');
  expect((await reader.read()).done).toBe(true);
  expect(left).toBe(true);

  server.reply({ events: events(true) });
  const given = (await send(server, 'GET', '/anything')).body!.getReader();
  await given.read();
  await Promise.all([server.waitFor('client-closed'), given.cancel()]);
  await server.waitFor('idle');
});

it('writes async chunks as they are, with the faults of any stream', async () => {
  await using server = await startMockServer();
  async function* chunks() {
    yield 'data: 1\n\n';
    yield 'data: 2\n\n';
  }
  server.reply({ chunks: chunks() });
  expect(await (await send(server, 'GET', '/anything')).text()).toBe('data: 1\n\ndata: 2\n\n');
  server.reply({ chunks: chunks() });
  server.fault({ endAfterEvents: 1 });
  expect(await (await send(server, 'GET', '/anything')).text()).toBe('data: 1\n\n');
});
