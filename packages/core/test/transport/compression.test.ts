import zlib from 'node:zlib';
import { APIResponseInterruptedError, Client, type Stream } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { collect, collectUntilFailure } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';
import { startRawServer } from '../support/raw-server.ts';

const codings: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: zlib.gzipSync,
  'x-gzip': zlib.gzipSync,
  deflate: zlib.deflateSync,
  br: zlib.brotliCompressSync,
  zstd: zlib.zstdCompressSync,
};

function clientOf(baseURL: string, defaultHeaders = {}): Client {
  return new Client({ apiKey: 'sk-test', baseURL, maxRetries: 0, defaultHeaders });
}

/** Answers with these bytes and this content encoding; `cut` breaks the connection behind them. */
function serve(bytes: Buffer, encoding: string, { cut = false, type = 'application/json' } = {}) {
  return startRawServer((_, response) => {
    response.writeHead(200, { 'content-type': type, 'content-encoding': encoding });
    if (!cut) response.end(bytes);
    else response.write(bytes, () => response.socket?.destroy());
  });
}

const value = { text: 'é漢🦀'.repeat(20_000) };
const json = Buffer.from(JSON.stringify(value));
const events = (count: number) =>
  Buffer.from(Array.from({ length: count }, (_, n) => `data: {"n":${n},"t":"é漢🦀"}\n\n`).join(''));

describe.each(Object.entries(codings))('a reply in %s', (coding, compress) => {
  it('is unpacked', async () => {
    await using server = await serve(compress(json), coding);
    expect(await clientOf(server.url).get('/x')).toEqual(value);
  });

  it('is unpacked as a web response too', async () => {
    await using server = await serve(compress(json), coding);
    const response = await clientOf(server.url).get('/x').asResponse();
    expect(await response.json()).toEqual(value);
  });

  it('as an event stream gives what arrived before the connection was cut', async () => {
    await using server = await serve(compress(events(500)), coding, { cut: true, type: 'text/event-stream' });
    const stream = await clientOf(server.url).post<Stream<{ n: number }>>('/x', { stream: true });
    const { items, error } = await collectUntilFailure(stream);
    expect(items).toHaveLength(500);
    expect(error).toBeInstanceOf(APIResponseInterruptedError);
  });

  it('that is broken is an APIResponseInterruptedError that names the fault', async () => {
    const broken = Buffer.from(compress(json));
    broken.fill(0xff, 4, Math.min(broken.length, 60));
    await using server = await serve(broken, coding);
    const error = await failureOf<APIResponseInterruptedError>(clientOf(server.url).get('/x'));
    expect(error).toBeInstanceOf(APIResponseInterruptedError);
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.message).toContain((error.cause as Error).message);
  });

  it('that is empty is no fault', async () => {
    await using server = await serve(Buffer.alloc(0), coding);
    expect(await clientOf(server.url).get('/x')).toBeUndefined();
  });
});

describe.each(['gzip', 'br', 'zstd'] as const)('a stream in %s', (compress) => {
  const asking = { 'accept-encoding': compress };

  it('comes to those alone who ask for it', async () => {
    await using server = await startMockServer({ compress });
    for (const headers of [asking, {}]) {
      const call = clientOf(server.url, headers).post<Stream<unknown>>('/responses', {
        body: { model: 'm', input: 'Hello', stream: true },
        stream: true,
      });
      const { data, response } = await call.withResponse();
      expect(response.headers.get('content-encoding')).toBe(headers === asking ? compress : null);
      expect((await collect(data)).length).toBeGreaterThan(2);
    }
  });

  it('gives each event as it comes', async () => {
    await using server = await startMockServer({ compress });
    server.fault({ stallAfterEvents: 3 });
    const stream = await clientOf(server.url, asking).post<Stream<{ type: string }>>('/responses', {
      body: { model: 'm', input: 'Hello', stream: true },
      stream: true,
    });
    const types: string[] = [];
    for await (const { type } of stream) if (types.push(type) === 3) break;
    expect(types[0]).toBe('response.created');
    await server.waitFor('client-closed');
  });

  it('gives its connection back at the end', async () => {
    await using server = await startMockServer({ compress });
    const chat = { model: 'm', messages: [{ role: 'user', content: 'Hello' }], stream: true };
    for (let call = 0; call < 5; call++) {
      const stream = await clientOf(server.url, asking).post<Stream<unknown>>('/chat/completions', {
        body: chat,
        stream: true,
      });
      expect((await collect(stream)).length).toBeGreaterThan(2);
    }
    await server.waitFor('idle');
    // The sentinel ends the loop before the body ends, so that the next call may need another connection.
    expect(server.connections).toBeLessThanOrEqual(2);
    expect(server.closedByClient).toBe(0);
  });
});

describe('content encodings', () => {
  it('that were applied one after the other are removed in reverse', async () => {
    await using server = await serve(zlib.brotliCompressSync(zlib.gzipSync(json)), 'gzip, identity, BR');
    expect(await clientOf(server.url).get('/x')).toEqual(value);
  });

  it('`deflate` may lack the header of zlib', async () => {
    await using server = await serve(zlib.deflateRawSync(json), 'deflate');
    expect(await clientOf(server.url).get('/x')).toEqual(value);
  });

  it('`identity` is none', async () => {
    await using server = await serve(json, 'identity');
    expect(await clientOf(server.url).get('/x')).toEqual(value);
  });

  it.each([
    ['nobody knows', 'snappy'],
    ['are names of every object', 'constructor'],
    ['are too many', Array(6).fill('gzip').join(', ')],
  ])('that %s leave the bytes as they are', async (_, encoding) => {
    await using server = await serve(json, encoding);
    expect(await clientOf(server.url).get('/x')).toEqual(value);
  });

  it('cut inside the last block are no error, as in browsers: the JSON tells', async () => {
    const packed = zlib.gzipSync(json);
    await using server = await serve(packed.subarray(0, -8), 'gzip');
    expect(await clientOf(server.url).get('/x')).toEqual(value);
    await using half = await serve(packed.subarray(0, packed.length / 2), 'gzip');
    expect((await failureOf(clientOf(half.url).get('/x'))).name).toBe('APIResponseParseError');
  });

  it('of a stream that is aborted leave no decoder behind', async () => {
    await using server = await serve(zlib.gzipSync(events(50_000)), 'gzip', { type: 'text/event-stream' });
    const stream = await clientOf(server.url).post<Stream<unknown>>('/x', { stream: true });
    let read = 0;
    for await (const _ of stream) if (++read === 10) stream.controller.abort();
    expect(read).toBe(10);
    // A decoder that lives on is listed as long as its work is.
    await new Promise((resolve) => setImmediate(resolve));
    expect(process.getActiveResourcesInfo().filter((name) => name.includes('ZLIB'))).toEqual([]);
  });
});
