import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { Client, type ClientOptions, OpenAIError, type RequestOptions } from '@oxide/core';
import { multipartOptions } from '@oxide/core/internal';
import { type MockServer, type RecordedRequest, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from './support/failure.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const open = (options: ClientOptions = {}) =>
  new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, ...options });

/** Both ways that a request can take on Node. */
const transports: [string, ClientOptions][] = [
  ['undici', {}],
  ['fetch', { fetch: (input, init) => fetch(input, init) }],
];

async function* chunks<T>(...values: T[]) {
  yield* values;
}

const text = (request: RecordedRequest) => new TextDecoder().decode(request.bytes);
const bytes = (value: string) => new TextEncoder().encode(value);

describe.each(transports)('a body by %s', (_, options) => {
  const send = async (body: unknown, more: RequestOptions = {}) => {
    server.reply({ body: { ok: true } });
    expect(await open(options).post('/things', { body, ...more })).toEqual({ ok: true });
    return server.requests.at(-1)!;
  };

  it('is JSON when it is an object, a list, a number or a truth value', async () => {
    for (const body of [
      { a: [1, null, 'ü€😀'], b: undefined },
      [1, 2],
      7,
      true,
      false,
      0,
      { toJSON: () => 'x' },
    ]) {
      const request = await send(body);
      expect(text(request)).toBe(JSON.stringify(body));
      expect(request.headers['content-type']).toBe('application/json');
      expect(request.headers['content-length']).toBe(String(request.bytes.length));
    }
  });

  it('is bytes or a form as it is', async () => {
    const whole = bytes('__text__');
    for (const [body, type] of [
      [bytes('text ü'), undefined],
      [whole.subarray(2, 6), undefined],
      [whole.buffer.slice(2, 6), undefined],
      [new DataView(whole.buffer, 2, 4), undefined],
      [new Uint16Array([0x6574, 0x7478]), undefined],
      [new URLSearchParams({ a: '1 2', b: 'ü' }), 'application/x-www-form-urlencoded'],
      [new Blob(['text ü'], { type: 'text/x-own' }), 'text/x-own'],
      [new Blob(['text ü']), undefined],
      [new File(['text ü'], 'name.txt'), undefined],
    ] as const) {
      const request = await send(body);
      const expected = await new Response(body as BodyInit).text();
      expect(text(request)).toBe(expected);
      if (type) expect(request.headers['content-type']).toContain(type);
      else expect(request.headers['content-type'] ?? '').not.toContain('json');
    }
  });

  it('is a blob without a second copy of it in memory', async () => {
    const blob = new Blob([new Uint8Array(9_000_000).fill(7)]);
    const slice = vi.spyOn(blob, 'slice');
    const request = await send(blob);
    expect(Buffer.from(request.bytes).equals(Buffer.alloc(9_000_000, 7))).toBe(true);
    expect(slice).toHaveBeenCalledTimes(3);
    expect(text(await send(new Blob([])))).toBe('');
  });

  it('is a text as it is with a content type, else as JSON, and nothing when it is empty', async () => {
    const typed = await send('text ü', { headers: { 'Content-Type': 'text/x-own' } });
    expect([text(typed), typed.headers['content-type']]).toEqual(['text ü', 'text/x-own']);
    const plain = await send('text ü');
    expect([text(plain), plain.headers['content-type']]).toEqual(['"text ü"', 'application/json']);
    const empty = await send('');
    expect([text(empty), empty.headers['content-type']]).toEqual(['', undefined]);
  });

  it('is a stream, sent as it comes', async () => {
    for (const body of [
      chunks(bytes('te'), bytes('xt')),
      chunks('te', 'xt'),
      Readable.from([bytes('te'), bytes('xt')]),
      new Blob(['text']).stream(),
      (function* () {
        yield 'te';
        yield bytes('xt');
      })(),
    ]) {
      const request = await send(body);
      expect(text(request)).toBe('text');
      expect(request.headers).not.toHaveProperty('content-type');
      expect(request.headers['transfer-encoding']).toBe('chunked');
    }
  });

  it('is a form with files, with a boundary of its own', async () => {
    const form = new FormData();
    form.append('purpose', 'batch');
    form.append('tag', 'a');
    form.append('tag', 'ü');
    form.append('file', new File(['{"a":1}'], 'a.jsonl', { type: 'application/jsonl' }));
    const request = await send(form);
    const type = request.headers['content-type']!;
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    const received = await new Response(request.bytes as BodyInit, {
      headers: { 'content-type': type },
    }).formData();
    expect(received.getAll('tag')).toEqual(['a', 'ü']);
    expect(received.get('purpose')).toBe('batch');
    const file = received.get('file') as File;
    expect({ name: file.name, type: file.type, text: await file.text() }).toEqual({
      name: 'a.jsonl',
      type: 'application/jsonl',
      text: '{"a":1}',
    });
  });

  it('is missing when there is none', async () => {
    for (const body of [undefined, null]) {
      const request = await send(body);
      expect(request.bytes).toHaveLength(0);
      expect(request.headers).not.toHaveProperty('content-type');
      expect(request.headers['content-length']).toBe('0');
    }
  });

  it('may have members put over it', async () => {
    const request = await send({ a: 1, b: 1 }, { extraBody: { b: 2, c: { d: 3 } } });
    expect(request.body).toEqual({ a: 1, b: 2, c: { d: 3 } });
    const alone = await send(undefined, { extraBody: { c: 3 } });
    expect(alone.body).toEqual({ c: 3 });
    expect(alone.headers['content-type']).toBe('application/json');
  });

  it('that breaks while it is sent is a connection error, told once', async () => {
    const cause = new Error('the source broke');
    async function* broken() {
      yield bytes('first');
      throw cause;
    }
    const client = open({ ...options, maxRetries: 2 });
    const error = await failureOf(client.post('/things', { body: broken() }));
    expect(error).toMatchObject({ name: 'APIConnectionError', attempts: 1 });
    expect(error.message).toContain('the source broke');
    const own = new OpenAIError('mine');
    const failing = () => Promise.reject(own);
    const stopped = await failureOf(
      client.post('/things', {
        body: { replayable: true, open: () => ({ [Symbol.asyncIterator]: () => ({ next: failing }) }) },
      }),
    );
    expect(stopped).toBe(own);
  });
});

it('a stream that somebody else reads is refused before anything is sent', async () => {
  const stream = new Blob(['text']).stream();
  stream.getReader();
  const error = await failureOf(open().post('/things', { body: stream }));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error.message).toContain('locked');
  expect(server.requests).toHaveLength(0);
});

describe('a stream whose call fails', () => {
  const failing: [string, ClientOptions, RequestOptions][] = [
    ['for a refused connection', { baseURL: 'http://127.0.0.1:9/v1' }, {}],
    ['for an abort before it', {}, { signal: AbortSignal.abort() }],
    ['for a header that is none', {}, { headers: { 'x-own': 'a\nb' } }],
    ['for a key that nobody has', { apiKey: () => Promise.reject(new Error('no key')) }, {}],
    ['for a middleware that throws', { middleware: [() => Promise.reject(new OpenAIError('no'))] }, {}],
    ['for the answer', {}, {}],
  ];

  it.each(failing)('%s is closed', async (reason, options, more) => {
    for (const transport of [{}, { fetch: globalThis.fetch }]) {
      server.fault({ status: 400, times: 2 });
      const client = open({ ...transport, ...options });
      const upstream = () => new Readable({ read() {} }).once('error', () => {});
      const raw = upstream();
      raw.push('first');
      raw.push(options.baseURL === undefined && more.signal === undefined ? null : 'second');
      await failureOf(client.post('/things', { body: raw, ...more }));
      await vi.waitUntil(() => raw.destroyed, { interval: 1 });

      const file = Readable.from(['first', 'second']);
      await failureOf(client.post('/things', multipartOptions({ file }, more)));
      await vi.waitUntil(() => file.destroyed, { interval: 1 });

      const cancel = vi.fn();
      const web = new ReadableStream(
        { pull: (own) => own.enqueue(bytes('x')), cancel },
        { highWaterMark: 0 },
      );
      if (reason === 'for the answer') continue;
      await failureOf(client.post('/things', { body: web, ...more }));
      await vi.waitUntil(() => cancel.mock.calls.length === 1, { interval: 1 });
    }
  });

  it.each(transports)(
    'because it breaks before it is read gives what it broke of, by %s',
    async (_, options) => {
      const broken = new Readable({ read() {} });
      const call = open(options).post('/things', { body: broken });
      broken.destroy(new Error('no such file'));
      const { cause } = (await failureOf(call)) as { cause: Error };
      expect(String(cause.cause ?? cause)).toContain('no such file');
    },
  );

  it('is closed in the middle when the answer comes before its end', async () => {
    const upstream = new Readable({ read() {} });
    upstream.push('first');
    const early = createServer((request, response) => {
      request.once('data', () => response.writeHead(413).end());
    });
    early.listen(0, '127.0.0.1');
    await once(early, 'listening');
    const baseURL = `http://127.0.0.1:${(early.address() as { port: number }).port}`;
    expect(await failureOf(open({ baseURL }).post('/things', { body: upstream }))).toMatchObject({
      status: 413,
    });
    await vi.waitUntil(() => upstream.destroyed, { interval: 1 });
    early.closeAllConnections();
    early.close();
  });
});

it('a form is sent again when the first try fails', async () => {
  const form = new FormData();
  form.append('file', new Blob(['content']));
  server.fault({ status: 503, retryAfterMs: 0 });
  server.fault({ body: { ok: true } });
  expect(await open({ maxRetries: 1 }).post('/things', { body: form })).toEqual({ ok: true });
  expect(text(server.requests[1]!)).toBe(text(server.requests[0]!));
  expect(text(server.requests[0]!)).toContain('content');
});

it('is what it was in the turn of the call, whatever happens to it later', async () => {
  server.reply({ body: { ok: true }, times: 2 });
  const body = { messages: ['first'] };
  const client = open({ apiKey: async () => 'sk-test' });
  const call = client.post('/things', { body });
  body.messages.push('second');
  await call;
  expect(server.requests[0]!.body).toEqual({ messages: ['first'] });
});

it('every method sends its own', async () => {
  server.reply({ body: { ok: true }, times: 5 });
  const client = open();
  await client.get('/things');
  await client.post('/things', { body: { a: 1 } });
  await client.put('/things', { body: { a: 1 } });
  await client.patch('/things', { body: { a: 1 } });
  await client.delete('/things');
  expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
  expect(server.requests.map(({ body }) => body)).toEqual([
    undefined,
    { a: 1 },
    { a: 1 },
    { a: 1 },
    undefined,
  ]);
});

it('options may be a promise, whose failure is the call’s', async () => {
  server.reply({ body: { ok: true }, times: 2 });
  const client = open();
  expect(await client.post('/things', Promise.resolve({ body: { a: 1 } }))).toEqual({ ok: true });
  const whole = { method: 'put', path: '/things', body: { a: 2 } } as const;
  expect(await client.request(Promise.resolve(whole))).toEqual({ ok: true });
  expect(server.requests.map(({ body }) => body)).toEqual([{ a: 1 }, { a: 2 }]);
  const cause = new Error('no options');
  expect(await failureOf(client.post('/things', Promise.reject(cause)))).toBe(cause);
});
