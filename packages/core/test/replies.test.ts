import { inspect, types } from 'node:util';
import { type APIError, APIPromise, Client, type ClientOptions, TransportResponse } from '@oxide/core';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { failureOf } from './support/failure.ts';

let server: MockServer;
let client: Client;
beforeAll(async () => {
  server = await startMockServer();
  client = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0 });
});
beforeEach(() => server.reset());
afterAll(() => server.close());

interface Thing {
  id: string;
}
const thing = { id: 'thing_1' };
const noBody = { start() {}, pause() {}, resume() {}, cancel() {} };

describe('what the call gives', () => {
  it('is the parsed JSON, with the id of the request that is not enumerable', async () => {
    server.reply({ body: thing });
    const reply = await client.get<Thing>('/things');
    expect(reply).toEqual(thing);
    expect(reply._request_id).toBe(server.requests[0]!.id);
    expect(JSON.stringify(reply)).toBe('{"id":"thing_1"}');
    expect(Object.keys(reply)).toEqual(['id']);
  });

  it('is JSON by the content type: any that is JSON, in any case, with any parameters', async () => {
    for (const type of [
      'application/json',
      'Application/JSON; charset=utf-8',
      'application/problem+json',
      'application/vnd.api+json ;a=b',
    ]) {
      server.reply({ body: '{"a":"ü"}', headers: { 'content-type': type } });
      expect(await client.get('/things')).toEqual({ a: 'ü' });
    }
  });

  it('is text when it is no JSON', async () => {
    for (const type of ['text/plain', 'text/html', 'text/json-ish', '']) {
      server.reply({ body: '{"a":1}', headers: { 'content-type': type } });
      expect(await client.get('/things')).toBe('{"a":1}');
    }
    const lines = '{"a":1}\n{"a":2}';
    server.reply({ body: lines, headers: { 'content-type': 'application/jsonl' } });
    expect(await client.get('/things')).toBe(lines);
    server.reply({ body: '{"a":1}', headers: { 'content-type': 'application/json-rpc' } });
    expect(await client.get('/things')).toEqual({ a: 1 });
    server.reply({ body: new TextEncoder().encode('\ufeffü') });
    expect(await client.get('/things')).toBe('ü');
  });

  it('is null for 204, undefined for JSON without a body, and empty text for other nothing', async () => {
    server.reply({ status: 204 });
    expect(await client.delete('/things')).toBeNull();
    server.reply({ body: '', headers: { 'content-type': 'application/json' } });
    expect(await client.delete('/things')).toBeUndefined();
    server.reply({ body: '' });
    expect(await client.delete('/things')).toBe('');
  });

  it('may be JSON of any kind', async () => {
    for (const value of [[1, { a: 2 }], 'text', 7, true, null, {}]) {
      server.reply({ body: JSON.stringify(value), headers: { 'content-type': 'application/json' } });
      const reply = await client.get('/things');
      expect(reply).toEqual(value);
      if (Array.isArray(reply)) expect(Object.getOwnPropertyNames(reply)).not.toContain('_request_id');
    }
    server.reply({ body: '{"__proto__":{"a":1},"_request_id":"own"}' });
    const reply = await client.get<{ a?: number }>('/things');
    expect(reply.a).toBeUndefined();
    expect(reply._request_id).toBe(server.requests.at(-1)!.id);
  });

  it('has a null id when the server gave none', async () => {
    const bare = new Client({ apiKey: 'sk-test', fetch: async () => Response.json(thing) });
    const { data, request_id } = await bare.get<Thing>('/things').withResponse();
    expect(data._request_id).toBeNull();
    expect(request_id).toBeNull();
  });

  it('is the response itself when the operation gives bytes', async () => {
    const bytes = new Uint8Array([0, 255, 128]);
    server.reply({ body: bytes, headers: { 'content-type': 'audio/mpeg' } });
    const response = await client.get<Response>('/audio', { __binaryResponse: true });
    expect(response).toBeInstanceOf(Response);
    expect(response.headers.get('content-type')).toBe('audio/mpeg');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  it('is one response, whatever is asked, whose stream holds plain bytes', async () => {
    server.reply({ body: new Uint8Array([1, 2]) });
    const call = client.get<Response>('/audio', { __binaryResponse: true });
    const { data, response } = await call.withResponse();
    expect(data).toBe(response);
    const { value } = await response.body!.getReader().read();
    expect(value!.constructor).toBe(Uint8Array);
  });
});

describe('the promise', () => {
  it('is a Promise', async () => {
    server.reply({ body: thing, times: 9 });
    const call = client.get<Thing>('/things');
    expect(call).toBeInstanceOf(Promise);
    expect(call).toBeInstanceOf(APIPromise);
    expect(types.isPromise(call)).toBe(true);
    expect(Object.prototype.toString.call(call)).toBe('[object Promise]');
    expect(inspect(call)).not.toContain('sk-test');
    expect(await call).toEqual(thing);
    expect(await call).toBe(await call);
    expect(await Promise.all([call, client.get('/other')])).toEqual([thing, thing]);
    expect(await Promise.race([call])).toEqual(thing);
    expect(await Promise.resolve(call)).toEqual(thing);
    expect(await Promise.allSettled([call])).toEqual([{ status: 'fulfilled', value: thing }]);
    const inAsync = async () => call;
    expect(await inAsync()).toEqual(thing);
    expectTypeOf(call).resolves.toExtend<Thing>();
  });

  it('gives plain promises by then, catch and finally', async () => {
    server.reply({ body: thing, times: 3 });
    const call = client.get<Thing>('/things');
    for (const derived of [call.then(() => 1), call.catch(() => 1), call.finally(() => {})]) {
      expect(derived.constructor).toBe(Promise);
      await derived;
    }
    const order: string[] = [];
    expect(await call.finally(() => order.push('finally')).then(({ id }) => order.push(id))).toBe(2);
    expect(order).toEqual(['finally', 'thing_1']);
    const failing = client.get('/unknown-path', { headers: { authorization: 'Bearer x' } });
    server.reset();
    expect(await failing.catch((error) => (error as Error).name)).toBe('NotFoundError');
    expect(await failing.then(undefined, (error) => (error as APIError).status)).toBe(404);
  });

  it('sends once, at once, however often it is asked', async () => {
    server.reply({ body: thing });
    const call = client.get<Thing>('/things');
    await server.waitFor('request');
    await Promise.all([
      call,
      call.then(({ id }) => id),
      call.withResponse(),
      call.asResponse().catch(() => {}),
    ]);
    expect(server.requests).toHaveLength(1);
  });

  it('that fails and that nobody listens to is an unhandled rejection, once; a heard one is none', async () => {
    const unhandled: unknown[] = [];
    const others = process.rawListeners('unhandledRejection') as ((...values: unknown[]) => void)[];
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', (error) => unhandled.push(error));
    try {
      const nowhere = new Client({
        apiKey: 'sk-test',
        maxRetries: 0,
        fetch: () => Promise.reject(new Error('down')),
      });
      const turn = () => new Promise((resolve) => setImmediate(resolve));
      await failureOf(nowhere.get('/a'));
      await failureOf(nowhere.get('/b').withResponse());
      await failureOf(nowhere.get('/c').asResponse());
      await failureOf(nowhere.get('/d')._thenUnwrap(() => 1));
      const heard = nowhere.get('/e');
      heard.catch(() => {});
      await turn();
      await failureOf(heard);
      await turn();
      expect(unhandled).toEqual([]);
      void nowhere.get('/f');
      await turn();
      await turn();
      expect(unhandled).toHaveLength(1);
      expect(unhandled[0]).toMatchObject({ name: 'APIConnectionError' });
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const listener of others) process.on('unhandledRejection', listener);
    }
  });
});

describe('withResponse', () => {
  it('gives the data, the response and the id, in whatever order it is asked', async () => {
    server.reply({ body: thing, status: 201, headers: { 'x-own': '1' }, times: 2 });
    const call = client.get<Thing>('/things');
    const { data, response, request_id } = await call.withResponse();
    expect(data).toEqual(thing);
    expect(await call).toBe(data);
    expect(response).toBeInstanceOf(Response);
    expect(response.status).toBe(201);
    expect(response.ok).toBe(true);
    expect(response.url).toBe(`${server.url}/things`);
    expect(response.headers.get('x-own')).toBe('1');
    expect(request_id).toBe(server.requests[0]!.id);
    expect(await response.json()).toEqual(thing);
  });

  it('gives every cookie', async () => {
    const plain = await import('node:http').then(({ createServer }) =>
      createServer((_, response) => {
        response.setHeader('set-cookie', ['a=1', 'b=2']);
        response.end();
      }),
    );
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const { port } = plain.address() as { port: number };
    const { response } = await client.get(`http://127.0.0.1:${port}/x`).withResponse();
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    plain.closeAllConnections();
    plain.close();
  });
});

describe('what tracing libraries reach for', () => {
  it('is `parse`, which every way of awaiting goes through', async () => {
    server.reply({ body: thing, times: 3 });
    for (const ask of [
      (call: APIPromise<Thing>) => call,
      (call: APIPromise<Thing>) => call.then((value) => value),
      (call: APIPromise<Thing>) => call.withResponse().then(({ data }) => data),
    ]) {
      const call = client.get<Thing>('/things');
      const parse = call.parse.bind(call);
      call.parse = async () => ({ ...(await parse()), id: 'traced' });
      expect(await ask(call)).toEqual({ id: 'traced' });
    }
  });

  it('is `responsePromise`, which takes nothing away from the call', async () => {
    server.reply({ body: thing, status: 201, headers: { 'x-own': '1' } });
    const call = client.get<Thing>('/things');
    const { response, options } = await call.responsePromise;
    expect([response.status, response.url, response.headers.get('x-own')]).toEqual([
      201,
      `${server.url}/things`,
      '1',
    ]);
    expect(options).toMatchObject({ method: 'get', path: '/things' });
    expect(await call).toEqual(thing);
  });
});

describe('asResponse', () => {
  const raw: ClientOptions[] = [{}, { fetch: (input, init) => fetch(input, init) }];

  it('leaves the body for whoever awaits the call besides, unless it was read', async () => {
    for (const options of raw) {
      const other = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, ...options });
      server.reply({ body: thing, times: 2 });
      const call = other.get<Thing>('/things');
      const response = await call.asResponse();
      expect(await call).toEqual(thing);
      expect(response.bodyUsed).toBe(true);
      const taken = other.get<Thing>('/things');
      await (await taken.asResponse()).text();
      expect((await failureOf(taken)).message).toMatch(/already read/);
    }
  });

  it('tells the reason phrase, where there is one', async () => {
    server.reply({ body: thing, status: 201, times: 2 });
    for (const options of raw) {
      const other = new Client({ apiKey: 'sk-test', baseURL: server.url, ...options });
      expect((await other.get('/things').asResponse()).statusText).toBe('Created');
    }
    const reason = 'Fine\u0001\u20ac';
    const made = new TransportResponse(200, 'http://x/', {}, noBody, reason);
    expect(made.toResponse().statusText).toBe('');
  });

  it('gives the response with its body unread: it can be read as it comes', async () => {
    for (const options of raw) {
      const other = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, ...options });
      server.fault({ body: 'first second', stallAfterBytes: 5 });
      const response = await other.get('/things').asResponse();
      expect(response.bodyUsed).toBe(false);
      const reader = response.body!.getReader();
      expect(new TextDecoder().decode((await reader.read()).value)).toBe('first');
      await reader.cancel();
      await server.waitFor('client-closed');
    }
  });

  it('gives JSON, text and bytes like any response', async () => {
    server.reply({ body: thing, times: 4 });
    expect(await (await client.get('/things').asResponse()).json()).toEqual(thing);
    expect(await (await client.get('/things').asResponse()).text()).toBe('{"id":"thing_1"}');
    expect((await (await client.get('/things').asResponse()).bytes()).length).toBe(16);
    const response = await client.get('/things').asResponse();
    expect(await response.clone().json()).toEqual(await response.json());
  });

  it('gives a response without a body for a status that has none', async () => {
    server.reply({ status: 204 });
    const response = await client.delete('/things').asResponse();
    expect(response.status).toBe(204);
    expect(response.body).toBeNull();
  });

  it('rejects for an unsuccessful status, like the call itself', async () => {
    server.reply({ status: 404, body: { error: { message: 'no' } } });
    expect(await failureOf(client.get('/things').asResponse())).toMatchObject({ name: 'NotFoundError' });
  });

  it('may be asked while the body arrives, or after the end', async () => {
    const cut = new Client({
      apiKey: 'sk-test',
      baseURL: server.url,
      middleware: [
        async (request, next) => {
          const response = await next(request);
          setImmediate(ask);
          return response;
        },
      ],
    });
    let asked: Promise<Response> | undefined;
    function ask() {
      asked = call.asResponse();
    }
    server.fault({ body: thing, chunkBytes: 4, delayMs: 2 });
    const call = cut.get<Thing>('/things');
    expect(await call).toEqual(thing);
    expect(await (await asked!).json()).toEqual(thing);
    expect(await (await call.asResponse()).json()).toEqual(thing);
  });
});

describe('_thenUnwrap', () => {
  it('changes the data and keeps the response', async () => {
    server.reply({ body: { data: [thing] }, times: 3 });
    const call = client
      .get<{ data: Thing[] }>('/things')
      ._thenUnwrap(({ data }, { response }) => ({ first: data[0]!, status: response.status }));
    expect(call).toBeInstanceOf(APIPromise);
    const { data, response } = await call.withResponse();
    expect(data).toEqual({ first: thing, status: 200 });
    expect(data._request_id).toBe(server.requests[0]!.id);
    expect(await response.json()).toEqual({ data: [thing] });
    const twice = client
      .get<{ data: Thing[] }>('/things')
      ._thenUnwrap(({ data }) => data)
      ._thenUnwrap((data) => data.length);
    expect(await twice).toBe(1);
    expect(
      await (
        await client
          .get('/things')
          ._thenUnwrap(() => 0)
          .asResponse()
      ).json(),
    ).toEqual({ data: [thing] });
  });

  it('rejects with what the change throws', async () => {
    server.reply({ body: thing });
    const cause = new Error('can not be changed');
    const call = client.get('/things')._thenUnwrap(() => {
      throw cause;
    });
    expect(await failureOf(call)).toBe(cause);
  });
});
