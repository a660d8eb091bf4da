import zlib from 'node:zlib';
import { APIResponseInterruptedError, Client, type Stream } from '@oxide/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collectUntilFailure } from '../support/collect.ts';
import { cutAtRandom, seededRandom } from '../support/random.ts';
import { closed, startRawServer } from '../support/raw-server.ts';
import { scriptedDispatcher } from '../support/scripted-dispatcher.ts';

type Decoder = zlib.Unzip | zlib.InflateRaw | zlib.BrotliDecompress | zlib.ZstdDecompress;

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH, BROTLI_PARAM_QUALITY, ZSTD_e_flush } = zlib.constants;
const both = (flush: number) => ({ flush, finishFlush: flush });

/** How each encoding is made, and what Node's own decoder gives for it. */
const codings: Record<string, { pack(bytes: Uint8Array): Uint8Array; decoder(firstByte: number): Decoder }> =
  {
    gzip: { pack: zlib.gzipSync, decoder: () => zlib.createUnzip(both(Z_SYNC_FLUSH)) },
    deflate: {
      pack: zlib.deflateSync,
      // Without zlib's header it is taken for bare.
      decoder: (firstByte) =>
        (firstByte & 0x0f) === 8
          ? zlib.createInflate(both(Z_SYNC_FLUSH))
          : zlib.createInflateRaw(both(Z_SYNC_FLUSH)),
    },
    br: {
      pack: (bytes) => zlib.brotliCompressSync(bytes, { params: { [BROTLI_PARAM_QUALITY]: 4 } }),
      decoder: () => zlib.createBrotliDecompress(both(BROTLI_OPERATION_FLUSH)),
    },
    zstd: { pack: zlib.zstdCompressSync, decoder: () => zlib.createZstdDecompress(both(ZSTD_e_flush)) },
  };

/** What Node's decoder gives when it gets the bytes piece by piece, or its error. */
function expected(decoder: Decoder, bytes: Uint8Array): Promise<string | Error> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    decoder.on('data', (part: Buffer) => parts.push(part));
    decoder.once('end', () => resolve(Buffer.concat(parts).toString('latin1')));
    decoder.once('error', resolve);
    decoder.end(bytes);
  });
}

function clientOf(encoding: string, chunks: Iterable<Uint8Array>, inOneTurn: boolean): Client {
  const headers = { 'content-encoding': encoding, 'content-type': 'application/octet-stream' };
  return clientBy(scriptedDispatcher(headers, [...chunks], { inOneTurn }));
}

function clientBy(dispatcher: object): Client {
  return new Client({ apiKey: 'sk-test', maxRetries: 0, fetchOptions: { dispatcher } as RequestInit });
}

async function bytesOf(client: Client): Promise<string | Error> {
  try {
    const response = await client.get('/x').asResponse();
    return Buffer.from(await response.arrayBuffer()).toString('latin1');
  } catch (error) {
    return error as Error;
  }
}

/** By the way of JSON, which is read as a whole. */
async function textOf(client: Client): Promise<string | Error> {
  try {
    return String(await client.get('/x'));
  } catch (error) {
    return error as Error;
  }
}

/** What a server or a cable can do to a body. */
const damages = {
  none: (bytes: Uint8Array) => bytes,
  cut: (bytes: Uint8Array, at: number) => bytes.subarray(0, Math.floor(bytes.length * at)),
  'followed by garbage': (bytes: Uint8Array, at: number) =>
    Buffer.concat([bytes, Buffer.alloc(1 + Math.floor(at * 100), 'garbage')]),
  'followed by zeros': (bytes: Uint8Array, at: number) =>
    Buffer.concat([bytes, Buffer.alloc(1 + Math.floor(at * 100))]),
  'sent twice': (bytes: Uint8Array) => Buffer.concat([bytes, bytes]),
  'with a wrong byte': (bytes: Uint8Array, at: number) => {
    const copy = Buffer.from(bytes);
    copy[Math.floor(copy.length * at)]! ^= 0x55;
    return copy;
  },
} as const;

type Damage = keyof typeof damages;
const anyDamage = Object.keys(damages) as Damage[];
/** What follows a whole frame, Node takes for another or for nothing depending on how it is cut. */
const damagesOfZstd: Damage[] = ['none', 'cut', 'with a wrong byte'];

const casesOf = (coding: string) =>
  fc.record({
    size: fc.oneof(fc.nat(50), fc.nat(40_000), fc.nat(400_000)),
    noise: fc.boolean(),
    seed: fc.nat(),
    damage: fc.constantFrom(...(coding === 'zstd' ? damagesOfZstd : anyDamage)),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    largest: fc.constantFrom(2, 100, 5_000, 100_000),
    inOneTurn: fc.boolean(),
  });

afterEach(() => void vi.restoreAllMocks());

describe.each(Object.entries(codings))('a body in %s', (coding, { pack, decoder }) => {
  it('gives what Node gives, however it is cut, in time and in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(casesOf(coding), async ({ size, noise, seed, damage, at, largest, inOneTurn }) => {
        const random = seededRandom(seed);
        const block = Buffer.from(Array.from({ length: noise ? 40_000 : 500 }, () => 32 + random() * 96));
        const plain = Buffer.alloc(size, block);
        const packed = damages[damage](pack(plain), at);
        const chunks =
          largest === 2 && packed.length > 2_000 ? [packed] : cutAtRandom(packed, random, largest);
        const wanted = packed.length === 0 ? '' : await expected(decoder(packed[0]!), packed);
        const got = await bytesOf(clientOf(coding, chunks, inOneTurn));
        if (!(wanted instanceof Error)) expect(got).toBe(wanted);
        else expect(((got as Error).cause as Error)?.message ?? String(got)).toBe(wanted.message);
      }),
      { numRuns: 60 },
    );
  });

  it('is decoded in one go when it is short, whenever it comes', async () => {
    const streams = [vi.spyOn(zlib, 'createUnzip'), vi.spyOn(zlib, 'createInflate')];
    streams.push(vi.spyOn(zlib, 'createBrotliDecompress') as never);
    streams.push(vi.spyOn(zlib, 'createZstdDecompress') as never);
    const packed = pack(Buffer.from(JSON.stringify({ text: 'short '.repeat(1_000) })));
    const pieces = [packed.subarray(0, 20), packed.subarray(20)];
    expect(await textOf(clientOf(coding, pieces, false))).toContain('short');
    expect(await bytesOf(clientOf(coding, pieces, true))).toContain('short');
    expect(await bytesOf(clientOf(coding, [pack(Buffer.from('1'))], true))).toBe('1');
    for (const stream of streams) expect(stream).not.toHaveBeenCalled();
  });

  it('is not decoded in one go when it becomes long: no more than 128 KiB hold the program up', async () => {
    const packed = pack(Buffer.alloc(2_000_000, 'a'));
    const decoders = { gzip: 'unzipSync', deflate: 'inflateSync', br: 'brotliDecompressSync' } as const;
    const name = coding === 'zstd' ? 'zstdDecompressSync' : decoders[coding as keyof typeof decoders];
    const atOnce = vi.spyOn(zlib, name);
    expect(packed.length).toBeLessThan(8_192);
    expect(await textOf(clientOf(coding, [packed], true))).toHaveLength(2_000_000);
    expect(atOnce).toHaveBeenCalledTimes(1);
    expect(atOnce.mock.calls[0]![1]).toMatchObject({ maxOutputLength: 131_072 });
    expect(atOnce.mock.results[0]!.type).toBe('throw');
  });
});

it('chunks that come while the decoder works go to it in one piece', async () => {
  const write = vi.spyOn(zlib.Unzip.prototype, 'write');
  const random = seededRandom(1);
  const noise = Buffer.from(Array.from({ length: 30_000 }, () => random() * 256));
  const packed = zlib.gzipSync(noise);
  const chunks = Array.from({ length: 300 }, (_, n) => packed.subarray(n * 101, (n + 1) * 101));
  const client = clientOf('gzip', chunks, true);
  expect(await bytesOf(client)).toBe(noise.toString('latin1'));
  expect(write.mock.calls.length).toBeLessThan(10);
});

it('a body that is over, followed by bytes without end, gives its connection up', async () => {
  const packed = zlib.deflateSync(JSON.stringify({ done: true }));
  await using server = await startRawServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'deflate' });
    response.write(packed);
    const more = () => {
      while (response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', more);
    more();
  });
  const client = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0 });
  expect(await client.get('/x')).toEqual({ done: true });
  await closed(await server.connection(0));
});

it('events that arrived before the connection broke, all in one turn, are given before the failure', async () => {
  const packed = zlib.gzipSync('data: 1\n\ndata: 2\n\n');
  const headers = { 'content-encoding': 'gzip', 'content-type': 'text/event-stream' };
  const script = { inOneTurn: true, failure: new Error('The cable was cut.') };
  const client = clientBy(scriptedDispatcher(headers, [packed], script));
  const stream = await client.post<Stream<number>>('/x', { stream: true });
  const { items, error } = await collectUntilFailure(stream);
  expect(items).toEqual([1, 2]);
  expect(error).toBeInstanceOf(APIResponseInterruptedError);
});
