import { getEventListeners, once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { APIUserAbortError, Client, type ClientOptions, type RequestOptions } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { closed, type RawServer, startRawServer } from '../support/raw-server.ts';
import { startTcpServer } from '../support/tcp-server.ts';

const require = createRequire(new URL('../../src/index.ts', import.meta.url));

function clientOf(baseURL: string, options: ClientOptions = {}): Client {
  return new Client({ apiKey: 'sk-test', baseURL, ...options });
}

/** What keeps the process alive, beside what did before. */
function resources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Calls, waits for `reached`, aborts: the call has to fail with the reason, and nothing may stay behind. */
async function abortAt(
  client: Client,
  options: RequestOptions,
  reached: () => Promise<unknown>,
): Promise<APIUserAbortError> {
  const controller = new AbortController();
  const call = failureOf<APIUserAbortError>(
    client.post('/x', { timeout: 60_000, totalTimeoutMs: 60_000, ...options, signal: controller.signal }),
  );
  await reached();
  const timersBefore = resources().Timeout ?? 0;
  controller.abort(new Error('enough'));
  const error = await call;
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect((error.cause as Error).message).toBe('enough');
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  // The limits of the attempt and of the call.
  expect(resources().Timeout ?? 0).toBe(timersBefore - 2);
  return error;
}

/** Aborts while the server has the head and does not read the body. */
async function abortSending(
  server: RawServer,
  transport: ClientOptions,
  body: unknown,
): Promise<[IncomingMessage]> {
  const received = once(server.server, 'request') as Promise<[IncomingMessage]>;
  await abortAt(clientOf(server.url, transport), { body }, () => received);
  return received;
}

describe.each([
  ['undici', {}],
  ['fetch', { fetch: (input, init) => fetch(input, init) } satisfies ClientOptions],
])('an abort over %s', (_, transport: ClientOptions) => {
  it('before the call sends nothing', async () => {
    await using server = await startMockServer();
    const call = clientOf(server.url, transport).get('/models', { signal: AbortSignal.abort() });
    expect(await failureOf(call)).toBeInstanceOf(APIUserAbortError);
    expect(server.connections).toBe(0);
  });

  it('while the connection is being made ends the call; the request is never sent', async () => {
    const heads: string[] = [];
    await using server = await startTcpServer((_, head) => void heads.push(head));
    const client = clientOf(server.url, transport);
    const controller = new AbortController();
    const call = failureOf(client.get('/x', { signal: controller.signal }));
    // One turn: the socket is asked for and not yet there.
    await Promise.resolve();
    controller.abort();
    expect(await call).toBeInstanceOf(APIUserAbortError);
    await failureOf(client.get('/y', { timeout: 100, maxRetries: 0 }));
    expect(heads.map((head) => head.split(' ')[1])).toEqual(['/y']);
  });

  it('while a large body is sent closes the connection and ends its source', async () => {
    await using server = await startRawServer(() => {});
    let produced = 0;
    const ended = Promise.withResolvers<void>();
    async function* upload() {
      try {
        for (;;) {
          produced += 65_536;
          yield new Uint8Array(65_536);
        }
      } finally {
        ended.resolve();
      }
    }
    const [request] = await abortSending(server, transport, upload());
    await ended.promise;
    // One that does not read does not see the end of the connection either.
    request.resume();
    await closed(await server.connection(0));
    expect(produced).toBeLessThan(64_000_000);
  });

  it('while bytes are sent closes the connection', async () => {
    await using server = await startRawServer(() => {});
    const [request] = await abortSending(server, transport, new Uint8Array(50_000_000));
    request.resume();
    await closed(await server.connection(0));
  });

  it('while the head is waited for closes the connection', async () => {
    await using server = await startRawServer(() => {});
    await abortAt(clientOf(server.url, transport), { body: {} }, () => once(server.server, 'request'));
    await closed(await server.connection(0));
  });

  it('while the body is read closes the connection', async () => {
    await using server = await startRawServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"n":');
    });
    await abortAt(clientOf(server.url, transport), {}, () => once(server.server, 'request'));
    await closed(await server.connection(0));
  });

  it('while the body of an error is read closes the connection', async () => {
    await using server = await startRawServer((_, response) => {
      response.writeHead(500);
      response.write('{"error":');
    });
    await abortAt(clientOf(server.url, transport), {}, () => once(server.server, 'request'));
    await closed(await server.connection(0));
  });

  it('at every moment leaves nothing behind: 200 calls aborted after 0 to 20 turns of the loop', async () => {
    await using server = await startMockServer();
    const client = clientOf(server.url, transport);
    await client.get('/models');
    const before = resources();
    const { signal } = new AbortController();
    for (let round = 0; round < 200; round++) {
      const controller = new AbortController();
      const call = client
        .post('/responses', { body: { model: 'm', input: 'Hi' }, signal: controller.signal })
        .catch((error: unknown) => error);
      for (let turn = 0; turn < round % 21; turn++) await new Promise((resolve) => setImmediate(resolve));
      controller.abort();
      const result = await call;
      if (result instanceof Error) expect(result).toBeInstanceOf(APIUserAbortError);
      expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    }
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    await server.waitFor('idle');
    expect(resources().Timeout ?? 0).toBeLessThanOrEqual(before.Timeout ?? 0);
    await client.get('/models');
  });
});

describe('an abort while the request waits for a socket', () => {
  it('ends the call at once, sends nothing and lets the others go on', async () => {
    const waiting: (() => void)[] = [];
    await using server = await startRawServer((_, response) => void waiting.push(() => response.end('{}')));
    const Agent = require('undici/lib/dispatcher/agent.js');
    const dispatcher = new Agent({ connections: 1 });
    const client = clientOf(server.url, { fetchOptions: { dispatcher } });
    const first = client.get('/first');
    await once(server.server, 'request');
    const controller = new AbortController();
    const second = failureOf(client.get('/second', { signal: controller.signal }));
    const third = client.get('/third');
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await second).toBeInstanceOf(APIUserAbortError);
    const next = once(server.server, 'request');
    waiting[0]!();
    await first;
    const [request] = await next;
    expect(request.url).toBe('/third');
    waiting[1]!();
    await third;
    await dispatcher.destroy();
  });
});
