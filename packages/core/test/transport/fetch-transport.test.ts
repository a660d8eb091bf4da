import { createRequire } from 'node:module';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  Client,
  type ClientOptions,
  type Fetch,
  type Stream,
} from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collect } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';

const require = createRequire(new URL('../../src/index.ts', import.meta.url));

function clientOf(fetch: Fetch, options: ClientOptions = {}): Client {
  return new Client({ apiKey: 'sk-test', baseURL: 'http://api.test/v1', maxRetries: 0, fetch, ...options });
}

/** Answers whatever happens to its signal. */
const never: Fetch = () => new Promise(() => {});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a `fetch` of the caller', () => {
  it('gets the address and what belongs to the request', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({ n: 1 }));
    expect(await clientOf(fetch).post('/x', { body: { a: 1 }, query: { q: 'é' } })).toEqual({ n: 1 });
    const [url, init] = fetch.mock.calls[0]!;
    expect(url).toBe('http://api.test/v1/x?q=%C3%A9');
    expect(init).toMatchObject({ method: 'POST', body: '{"a":1}', redirect: 'manual' });
    expect(new Headers(init!.headers).get('authorization')).toBe('Bearer sk-test');
    expect(new Headers(init!.headers).has('accept-encoding')).toBe(false);
    expect(init!.signal).toBeInstanceOf(AbortSignal);
  });

  it('may answer with a response made by hand: JSON, text, nothing, cookies', async () => {
    const responses = [
      Response.json({ n: 1 }),
      new Response('text', { headers: { 'content-type': 'text/plain' } }),
      new Response(null, { status: 204 }),
      new Response(null, {
        headers: [
          ['set-cookie', 'a=1'],
          ['set-cookie', 'b=2'],
          ['set-cookie', 'c=3'],
        ],
      }),
    ];
    const client = clientOf(async () => responses.shift()!);
    expect(await client.get('/x')).toEqual({ n: 1 });
    expect(await client.get('/x')).toBe('text');
    expect(await client.get('/x')).toBeNull();
    const response = await client.get('/x').asResponse();
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2', 'c=3']);
    expect(response.url).toBe('http://api.test/v1/x');
  });

  it.each([
    ['rejects', async () => Promise.reject(new TypeError('fetch failed', { cause: new Error('no route') }))],
    [
      'throws',
      () => {
        throw new TypeError('fetch failed', { cause: new Error('no route') });
      },
    ],
  ] as [string, Fetch][])('that %s gives a connection error', async (_, fetch) => {
    const error = await failureOf(clientOf(fetch).get('/x'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toBe('Connection error: no route');
  });

  it('that listens to its signal gets the reason', async () => {
    const controller = new AbortController();
    let signal: AbortSignal | undefined;
    const client = clientOf((_, init) => {
      signal = init!.signal!;
      return never('');
    });
    const call = failureOf(client.get('/x', { signal: controller.signal }));
    await vi.waitUntil(() => signal);
    controller.abort(new Error('enough'));
    const error = await call;
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect((error.cause as Error).message).toBe('enough');
    expect(signal!.reason).toBe(error);
  });

  it('that does not listen is left alone: an abort and a time limit end the call all the same', async () => {
    const controller = new AbortController();
    const aborted = failureOf(clientOf(never).get('/x', { signal: controller.signal }));
    setImmediate(() => controller.abort());
    expect(await aborted).toBeInstanceOf(APIUserAbortError);

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const late = failureOf(clientOf(never, { timeout: 1_000 }).get('/x'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await late).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it('that answers too late has its body given up', async () => {
    let answer: (response: Response) => void = () => {};
    const cancelled = Promise.withResolvers<unknown>();
    const controller = new AbortController();
    const client = clientOf(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const call = failureOf(client.get('/x', { signal: controller.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await call;
    answer(new Response(new ReadableStream({ cancel: cancelled.resolve })));
    await cancelled.promise;
  });

  it('whose body ignores the signal is given up in the middle of it', async () => {
    const cancelled = Promise.withResolvers<unknown>();
    const body = () => new ReadableStream({ cancel: cancelled.resolve });
    const controller = new AbortController();
    const call = failureOf(
      clientOf(async () => new Response(body())).get('/x', { signal: controller.signal }),
    );
    setImmediate(() => controller.abort());
    expect(await call).toBeInstanceOf(APIUserAbortError);
    await cancelled.promise;
  });

  it('takes a streamed upload', async () => {
    await using server = await startMockServer();
    server.reply({ body: { n: 1 } });
    const client = clientOf((input, init) => fetch(input, init), { baseURL: server.url });
    async function* upload() {
      for (const text of ['one ', 'two']) yield new TextEncoder().encode(text);
    }
    await client.post('/x', { body: upload() });
    expect(new TextDecoder().decode(server.requests[0]!.bytes)).toBe('one two');
  });

  it('ends the source of an upload that is stopped', async () => {
    const ended = Promise.withResolvers<void>();
    async function* upload() {
      try {
        for (;;) yield new Uint8Array(65_536);
      } finally {
        ended.resolve();
      }
    }
    await using server = await startMockServer();
    server.fault({ dropConnection: true });
    const client = clientOf((input, init) => fetch(input, init), { baseURL: server.url });
    const controller = new AbortController();
    const call = failureOf(client.post('/x', { body: upload(), signal: controller.signal }));
    await server.waitFor((state) => state.openConnections > 0);
    controller.abort();
    await call;
    await ended.promise;
  });
});

describe("the runtime's `fetch`", () => {
  it('is used when `fetchOptions` hold more than a dispatcher, and gets them', async () => {
    await using server = await startMockServer();
    const globalFetch = vi.spyOn(globalThis, 'fetch');
    const client = new Client({
      apiKey: 'sk-test',
      baseURL: server.url,
      fetchOptions: { keepalive: true },
    });
    await client.get('/models');
    expect(globalFetch.mock.calls[0]![1]).toMatchObject({ keepalive: true, method: 'GET' });
    expect(server.requests).toHaveLength(1);
  });

  it('is used for one call that brings `fetchOptions`', async () => {
    await using server = await startMockServer();
    const globalFetch = vi.spyOn(globalThis, 'fetch');
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url });
    await client.get('/models', { fetchOptions: { cache: 'no-store' } });
    await client.get('/models');
    expect(globalFetch).toHaveBeenCalledTimes(1);
    expect(globalFetch.mock.calls[0]![1]).toMatchObject({ cache: 'no-store' });
  });

  it('is not used for a dispatcher alone, which keeps the fast path', async () => {
    await using server = await startMockServer();
    const globalFetch = vi.spyOn(globalThis, 'fetch');
    const Agent = require('undici/lib/dispatcher/agent.js');
    const dispatcher = new Agent();
    const dispatch = vi.spyOn(dispatcher, 'dispatch');
    await new Client({ apiKey: 'sk-test', baseURL: server.url, fetchOptions: { dispatcher } }).get('/models');
    expect(dispatch).toHaveBeenCalledTimes(1);
    expect(globalFetch).not.toHaveBeenCalled();
    await dispatcher.destroy();
  });

  it('unpacks compressed streams, keeps its connection and closes it when the loop is left', async () => {
    await using server = await startMockServer({ compress: 'gzip' });
    const client = clientOf((input, init) => fetch(input, init), { baseURL: server.url });
    const open = () =>
      client.post<Stream<unknown>>('/responses', {
        body: { model: 'm', input: 'Hello', stream: true },
        stream: true,
      });
    expect((await collect(await open())).length).toBeGreaterThan(3);
    expect(server.closedByClient).toBe(0);
    server.fault({ stallAfterEvents: 2 });
    for await (const _ of await open()) break;
    await server.waitFor('client-closed');
  });

  it('gives what arrived before the connection was cut', async () => {
    await using server = await startMockServer();
    server.fault({ cutAfterEvents: 3 });
    const client = clientOf((input, init) => fetch(input, init), { baseURL: server.url });
    const stream = await client.post<Stream<unknown>>('/responses', {
      body: { model: 'm', input: 'Hello', stream: true },
      stream: true,
    });
    const items: unknown[] = [];
    const error = await failureOf(
      (async () => {
        for await (const item of stream) items.push(item);
      })(),
    );
    expect(items).toHaveLength(3);
    expect(error).toMatchObject({ code: 'response_interrupted' });
  });
});
