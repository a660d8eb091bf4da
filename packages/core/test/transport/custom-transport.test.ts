import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  Client,
  fromWebResponse,
  type Middleware,
  OpenAIError,
  type Stream,
  type Transport,
  type TransportRequest,
} from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stayingOpen } from '../support/body-client.ts';
import { collect } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';

afterEach(() => {
  vi.useRealTimers();
});

function clientOf(send: Transport['send'], options: object = {}): Client {
  return new Client({ apiKey: 'sk-test', maxRetries: 0, transport: { send }, ...options });
}

function webStream(chunks: AsyncIterable<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(String(value)));
    },
  });
}

describe('a transport of the caller', () => {
  it('gets the request apart, and its response is read', async () => {
    const sent: TransportRequest[] = [];
    const client = clientOf(async (request) => {
      sent.push(request);
      return fromWebResponse(Response.json({ n: 1 }), request.origin + request.path);
    });
    expect(await client.post('/x', { body: { a: 1 } })).toEqual({ n: 1 });
    expect(sent[0]).toMatchObject({
      method: 'POST',
      origin: 'https://api.openai.com',
      path: '/v1/x',
      body: '{"a":1}',
    });
    expect(sent[0]!.headers['accept-encoding']).toBeUndefined();
  });

  it('may throw at once', async () => {
    const error = await failureOf(
      clientOf(() => {
        throw new Error('broken');
      }).get('/x'),
    );
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toBe('Connection error: broken');
  });

  it('may ignore the cancellation: abort and time limits end the call all the same', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const client = clientOf(() => new Promise(() => {}));
    const late = failureOf(client.get('/x', { timeout: 1_000 }));
    const total = failureOf(client.get('/x', { totalTimeoutMs: 2_000 }));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await late).toBeInstanceOf(APIConnectionTimeoutError);
    expect(await total).toBeInstanceOf(APIConnectionTimeoutError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may listen by a signal, which has the reason', async () => {
    const controller = new AbortController();
    const reason = Promise.withResolvers<unknown>();
    const client = clientOf(({ cancellation: { signal } }) => {
      signal.addEventListener('abort', () => reason.resolve(signal.reason));
      return new Promise(() => {});
    });
    const call = failureOf(client.get('/x', { signal: controller.signal }));
    setImmediate(() => controller.abort());
    expect(await reason.promise).toBe(await call);
  });
});

describe('a middleware', () => {
  it('may answer by itself with a stream that knows nothing of the call: it can be left, aborted and timed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const middleware: Middleware = async (request) =>
      fromWebResponse(new Response(webStream(stayingOpen('data: 1\n\n'))), request.origin + request.path);
    const client = new Client({ apiKey: 'sk-test', middleware: [middleware] });
    const open = async (options: object = {}) =>
      (await client.post<Stream<number>>('/x', { stream: true, ...options }))[Symbol.asyncIterator]();

    const idle = await open({ idleTimeoutMs: 1_000 });
    await idle.next();
    const failure = failureOf(idle.next());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await failure).toBeInstanceOf(APIConnectionTimeoutError);

    const controller = new AbortController();
    const aborted = await open({ signal: controller.signal });
    await aborted.next();
    const end = aborted.next();
    controller.abort();
    expect((await end).done).toBe(true);
  });

  it('may wait for something else: abort and time limits end the call all the same', async () => {
    const controller = new AbortController();
    const client = new Client({ apiKey: 'sk-test', middleware: [() => new Promise(() => {})] });
    const call = failureOf(client.get('/x', { signal: controller.signal }));
    setImmediate(() => controller.abort());
    expect(await call).toBeInstanceOf(APIUserAbortError);
  });

  it('may look at the body and hand out another', async () => {
    await using server = await startMockServer();
    server.reply({ body: { n: 1 } });
    const middleware: Middleware = async (request, next) => {
      const response = await next({ ...request, headers: { ...request.headers, 'x-mine': '1' } });
      const value = (await response.json()) as { n: number };
      return fromWebResponse(Response.json({ n: value.n + 1 }), response.url);
    };
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url, middleware: [middleware] });
    expect(await client.get('/x')).toEqual({ n: 2 });
    expect(server.requests[0]!.headers['x-mine']).toBe('1');
  });

  it('may read the body and pass the response on, whatever becomes of it', async () => {
    const texts: string[] = [];
    const middleware: Middleware = async (request, next) => {
      const response = await next(request);
      texts.push(await response.text());
      return response;
    };
    const fetch = async () => new Response('data: 1\n\n', { headers: { 'content-type': 'text/plain' } });
    const client = new Client({ apiKey: 'sk-test', fetch, middleware: [middleware] });
    expect(await client.get('/x')).toBe('data: 1\n\n');
    expect(await (await client.get('/x').asResponse()).text()).toBe('data: 1\n\n');
    expect(await collect(await client.get<Stream<number>>('/x', { stream: true }))).toEqual([1]);
    expect(texts).toEqual(Array(3).fill('data: 1\n\n'));
  });

  it('may call `next` again, and throw', async () => {
    await using server = await startMockServer();
    server.fault({ status: 500 });
    const again: Middleware = async (request, next) => {
      const first = await next(request);
      if (first.ok) return first;
      first.discard();
      return next(request);
    };
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url, middleware: [again], maxRetries: 0 });
    await client.get('/models');
    expect(server.requests).toHaveLength(2);
    const throwing = new Client({
      apiKey: 'sk-test',
      middleware: [
        () => {
          throw new OpenAIError('mine');
        },
      ],
    });
    await expect(failureOf(throwing.get('/x'))).resolves.toMatchObject({ message: 'mine' });
  });

  it('sees streams as they come', async () => {
    await using server = await startMockServer();
    const seen: boolean[] = [];
    const middleware: Middleware = (request, next, context) => {
      seen.push(context.stream);
      return next(request);
    };
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url, middleware: [middleware] });
    const body = { model: 'm', input: 'Hello', stream: true };
    await collect(await client.post<Stream<unknown>>('/responses', { body, stream: true }));
    await client.get('/models');
    expect(seen).toEqual([true, false]);
  });
});
