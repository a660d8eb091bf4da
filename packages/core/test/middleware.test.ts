import {
  type APIError,
  Client,
  type ClientOptions,
  fromWebResponse,
  type Middleware,
  type MiddlewareContext,
  OpenAIError,
} from '@oxide/core';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failureOf } from './support/failure.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const open = (middleware: Middleware[], options: ClientOptions = {}) =>
  new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, middleware, ...options });

describe('middleware', () => {
  it('runs around each attempt, the first one outermost', async () => {
    const order: string[] = [];
    const layer =
      (name: string): Middleware =>
      async (request, next) => {
        order.push(`${name} in`);
        const response = await next(request);
        order.push(`${name} out ${response.status}`);
        return response;
      };
    server.fault({ status: 503, retryAfterMs: 0 });
    server.fault({ body: { ok: true } });
    expect(await open([layer('a'), layer('b')], { maxRetries: 1 }).get('/things')).toEqual({ ok: true });
    const round = (status: number) => ['a in', 'b in', `b out ${status}`, `a out ${status}`];
    expect(order).toEqual([...round(503), ...round(200)]);
  });

  it('knows the attempt and whether a stream is wanted', async () => {
    const contexts: MiddlewareContext[] = [];
    const note: Middleware = (request, next, context) => {
      contexts.push(context);
      return next(request);
    };
    server.fault({ status: 500, retryAfterMs: 0 });
    server.fault({ body: {} });
    const client = open([note], { maxRetries: 1 });
    await client.get('/things');
    server.reply({ events: [{ a: 1 }] });
    const stream = await client.post<AsyncIterable<unknown>>('/things', { stream: true });
    for await (const _ of stream);
    expect(contexts).toEqual([
      { attempt: 1, retryCount: 0, stream: false },
      { attempt: 2, retryCount: 1, stream: false },
      { attempt: 1, retryCount: 0, stream: true },
    ]);
  });

  it('sees the request as it is sent, and may pass on a changed copy', async () => {
    let seen: unknown;
    const change: Middleware = (request, next) => {
      seen = request;
      return next({
        ...request,
        path: `${request.path}&added=1`,
        headers: { ...request.headers, 'x-signature': String(String(request.body).length) },
      });
    };
    server.reply({ body: {}, times: 2 });
    const client = open([change]);
    await client.post('/things', { body: { a: 1 }, query: { b: 2 } });
    expect(seen).toMatchObject({
      method: 'POST',
      origin: server.origin,
      path: '/v1/things?b=2',
      body: '{"a":1}',
      headers: { authorization: 'Bearer sk-test', 'content-type': 'application/json' },
    });
    expect(server.requests[0]).toMatchObject({
      query: { b: '2', added: '1' },
      headers: { 'x-signature': '7' },
    });
    await client.post('/things', { body: {}, query: { b: 2 } });
    expect(server.requests[1]!.query.added).toBe('1');
  });

  it('may not change the headers that all requests share', async () => {
    const change: Middleware = (request, next) => {
      (request.headers as Record<string, string>)['x-added'] = '1';
      return next(request);
    };
    const error = await failureOf(open([change]).get('/things'));
    expect(error.message).toContain('x-added');
    expect(server.requests).toHaveLength(0);
  });

  it('may send the request again, with its body', async () => {
    const refresh: Middleware = async (request, next) => {
      const first = await next(request);
      if (first.status !== 401) return first;
      first.discard();
      return next({ ...request, headers: { ...request.headers, authorization: 'Bearer sk-refreshed' } });
    };
    for (const body of [{ a: 1 }, new Blob(['{"a":1}']), new TextEncoder().encode('{"a":1}')]) {
      server.reset();
      server.fault({ status: 401 });
      server.fault({ body: { ok: true } });
      expect(await open([refresh]).post('/things', { body })).toEqual({ ok: true });
      const [first, second] = server.requests;
      expect(second!.headers.authorization).toBe('Bearer sk-refreshed');
      expect(new TextDecoder().decode(first!.bytes)).toBe('{"a":1}');
      expect(second!.bytes).toEqual(first!.bytes);
    }
  });

  it('can not send a stream again that was read', async () => {
    async function* once() {
      yield 'text';
    }
    const twice: Middleware = async (request, next) => {
      (await next(request)).discard();
      return next(request);
    };
    server.reply({ body: {}, times: 2 });
    const error = await failureOf(open([twice], { maxRetries: 2 }).post('/things', { body: once() }));
    expect(error.constructor).toBe(OpenAIError);
    expect(error.message).toContain('used up');
    expect(server.requests).toHaveLength(1);
  });

  it('may answer alone', async () => {
    const answer: Middleware = async (request) =>
      fromWebResponse(
        Response.json({ cached: true }, { headers: { 'x-request-id': 'req_cached' } }),
        request.origin + request.path,
      );
    const client = open([answer]);
    const { data, response, request_id } = await client.get<{ cached: boolean }>('/things').withResponse();
    expect(data).toEqual({ cached: true });
    expect(response.url).toBe(`${server.url}/things`);
    expect(request_id).toBe('req_cached');
    expect(await (await client.get('/things').asResponse()).json()).toEqual({ cached: true });
    expect(server.requests).toHaveLength(0);
  });

  it('that answers with an unsuccessful status is treated like the server', async () => {
    let answers = 0;
    const answer: Middleware = async ({ origin }) => {
      answers++;
      const init = { status: answers === 1 ? 429 : 400, headers: { 'retry-after-ms': '0' } };
      return fromWebResponse(Response.json({ error: { message: 'no' } }, init), origin);
    };
    const error = await failureOf(open([answer], { maxRetries: 5 }).get('/things'));
    expect(error).toMatchObject({ name: 'BadRequestError', attempts: 2 });
  });

  it('that throws fails the attempt: with its own OpenAIError at once, with anything else like the network', async () => {
    const own = new OpenAIError('not allowed');
    let calls = 0;
    const refuse: Middleware = async () => {
      calls++;
      throw own;
    };
    expect(await failureOf(open([refuse], { maxRetries: 2 }).get('/things'))).toBe(own);
    expect(calls).toBe(1);
    const cause = new Error('the cache is down');
    const broken: Middleware = () => {
      throw cause;
    };
    const error = await failureOf<APIError>(open([broken]).get('/things'));
    expect(error).toMatchObject({ name: 'APIConnectionError', attempts: 1, cause });
    expect(error.message).toContain('the cache is down');
  });

  it('has to give a response of this package, and is told so', async () => {
    for (const wrong of [undefined, Response.json({}), {}, 'text']) {
      let calls = 0;
      const layer: Middleware = async () => {
        calls++;
        return wrong as never;
      };
      const error = await failureOf(open([layer], { maxRetries: 2 }).get('/things'));
      expect(error.constructor).toBe(OpenAIError);
      expect(error.message).toContain('fromWebResponse');
      expect(calls).toBe(1);
    }
  });

  it('also runs around calls with `fetchOptions`, and is stopped by an abort', async () => {
    server.reply({ body: { ok: true } });
    let seen = 0;
    const note: Middleware = (request, next) => {
      seen++;
      return next(request);
    };
    expect(await open([note]).get('/things', { fetchOptions: { keepalive: true } })).toEqual({ ok: true });
    expect(seen).toBe(1);
    const deaf: Middleware = () => new Promise(() => {});
    const controller = new AbortController();
    const call = failureOf(open([deaf]).get('/things', { signal: controller.signal }));
    setImmediate(() => controller.abort());
    expect(await call).toMatchObject({ name: 'APIUserAbortError', attempts: 1 });
  });
});
