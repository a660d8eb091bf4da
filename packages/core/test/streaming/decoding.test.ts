import { Client, OpenAIError, type Stream, type Transport, TransportResponse } from '@oxide/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chunk, streamOf } from '../support/body-client.ts';
import { collect } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';
import { cutAtRandom, seededRandom } from '../support/random.ts';
import { scriptedDispatcher } from '../support/scripted-dispatcher.ts';

const encoder = new TextEncoder();

async function decode<T = unknown>(chunks: Iterable<Chunk>): Promise<T[]> {
  return collect((await streamOf<T>(chunks)).stream);
}

/** Bytes cut at these places; a place is a share of the whole. */
function cutAt(bytes: Uint8Array, places: number[]): Uint8Array[] {
  const ends = [...places.map((place) => Math.floor(place * bytes.length)), bytes.length].sort(
    (a, b) => a - b,
  );
  let start = 0;
  return ends.map((end) => {
    const piece = bytes.subarray(start, end);
    start = end;
    return piece;
  });
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const record = fc.record({
  value: fc.oneof(
    text,
    fc.record({ text, list: fc.array(fc.integer(), { maxLength: 3 }) }),
    fc.constant(null),
  ),
  lines: fc.boolean(),
  comment: fc.option(text),
  id: fc.option(text),
  retry: fc.option(fc.nat()),
  unknown: fc.option(text),
  space: fc.boolean(),
});
const body = fc.record({
  records: fc.array(record, { maxLength: 6 }),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  byteOrderMark: fc.boolean(),
  lastBlankLine: fc.boolean(),
});
type Body = typeof body extends fc.Arbitrary<infer T> ? T : never;

const withoutNewlines = (line: string) => line.replace(/[\r\n]/g, ' ');

function encode({ records, newline, byteOrderMark, lastBlankLine }: Body): Uint8Array {
  const lines = records.flatMap(({ value, lines: pretty, comment, id, retry, unknown, space }) => [
    ...(comment === null ? [] : [`:${withoutNewlines(comment)}`]),
    ...(id === null ? [] : [`id: ${withoutNewlines(id)}`]),
    ...(retry === null ? [] : [`retry: ${retry}`]),
    ...(unknown === null ? [] : [`x-${withoutNewlines(unknown)}`]),
    ...JSON.stringify(value, null, pretty ? 1 : 0)
      .split('\n')
      .map((line) => `data:${space ? ' ' : ''}${line}`),
    '',
  ]);
  if (!lastBlankLine) lines.pop();
  return encoder.encode((byteOrderMark ? '\ufeff' : '') + lines.map((line) => line + newline).join(''));
}

describe('events cut anywhere', () => {
  it('are the same as in one piece, whatever the line ends, fields and characters', async () => {
    await fc.assert(
      fc.asyncProperty(
        body,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
        async (parts, places) => {
          const bytes = encode(parts);
          const expected = parts.records.map(({ value }) => JSON.parse(JSON.stringify(value)));
          expect(await decode([bytes])).toEqual(expected);
          expect(await decode(cutAt(bytes, places))).toEqual(expected);
        },
      ),
      { seed: 20_261, numRuns: 500 },
    );
  });

  it('are the same byte by byte', async () => {
    const bytes = encoder.encode('\ufeffdata: {"t":"é漢🦀"}\r\n\r\n:c\r\ndata: [1,\r\ndata: 2]\r\n\r\n');
    expect(await decode([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual([{ t: 'é漢🦀' }, [1, 2]]);
  });

  it('decode one event of 8 MB', async () => {
    const value = { image: 'aé漢🦀'.repeat(800_000) };
    const bytes = encoder.encode(`data: ${JSON.stringify(value)}\n\ndata: {"last":true}\n\n`);
    expect(bytes.length).toBeGreaterThan(8_000_000);
    const [first, last] = await decode<typeof value>(cutAtRandom(bytes, seededRandom(1), 20_000));
    expect(first!.image === value.image).toBe(true);
    expect(last).toEqual({ last: true });
  });

  it('decode 200,000 small events', async () => {
    const count = 200_000;
    let body = '';
    for (let index = 0; index < count; index++) body += `data: {"n":${index},"t":"é漢🦀"}\n\n`;
    const pieces = cutAtRandom(encoder.encode(body), seededRandom(2), 8_000);
    let next = 0;
    for await (const item of (await streamOf<{ n: number; t: string }>(pieces)).stream) {
      if (item.n !== next || item.t !== 'é漢🦀') throw new Error(`item ${next} is ${JSON.stringify(item)}`);
      next += 1;
    }
    expect(next).toBe(count);
  });
});

describe('characters, whole, cut or broken', () => {
  // Beginnings, ends and middles of characters, a byte order mark, and what no character holds.
  const byte = fc.constantFrom(
    ...Buffer.from('aé漢🦀\ufeff'),
    0x80,
    0xbf,
    0xc0,
    0xe0,
    0xed,
    0xf4,
    0xf5,
    0xff,
  );
  const bytes = fc.array(byte, { maxLength: 40 });
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
  const mark = fc.constantFrom('', '\ufeff', '\ufeff\ufeff');

  /** By undici's way, where chunks are Node's buffers. */
  function clientOf(type: string, chunks: Uint8Array[]): Client {
    const dispatcher = scriptedDispatcher({ 'content-type': type }, chunks);
    return new Client({ apiKey: 'sk-test', fetchOptions: { dispatcher } as RequestInit });
  }

  it('are those of a `TextDecoder`, in the buffers of Node as in other bytes', async () => {
    await fc.assert(
      fc.asyncProperty(mark, bytes, places, async (start, hostile, cuts) => {
        const body = Buffer.concat([
          Buffer.from(`${start}data: 0\n\ndata: "`),
          Buffer.from(hostile),
          Buffer.from('"\n\n'),
        ]);
        const chunks = cutAt(body, cuts);
        // One mark is none of the text; behind it there is no field `data`, but one that begins with another mark.
        const first = start.length > 1 ? [] : [0];
        const expected = [
          ...first,
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(hostile)),
        ];
        const call = clientOf('text/event-stream', chunks).post<Stream<unknown>>('/x', { stream: true });
        expect(await collect(await call)).toEqual(expected);
        expect(await decode(chunks.map((chunk) => Uint8Array.from(chunk)))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('are those of a `TextDecoder` in a reply of text', async () => {
    await fc.assert(
      fc.asyncProperty(mark, bytes, places, async (start, hostile, cuts) => {
        const body = Buffer.concat([Buffer.from(start), Buffer.from(hostile)]);
        const text = await clientOf('text/plain', cutAt(body, cuts)).get('/x');
        expect(text).toBe(new TextDecoder().decode(body));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the time of decoding', () => {
  /** Without sockets and web streams, whose time would hide the decoder's. */
  function pushing(chunks: Uint8Array[]): Transport {
    const source = {
      start(sink: { chunk(bytes: Uint8Array): void; end(): void }) {
        for (const chunk of chunks) sink.chunk(chunk);
        sink.end();
      },
      pause() {},
      resume() {},
      cancel() {},
    };
    return { send: async () => new TransportResponse(200, 'http://localhost/', {}, source) };
  }

  async function fastest(chunks: string[]): Promise<number> {
    const transport = pushing(chunks.map((chunk) => encoder.encode(chunk)));
    const client = new Client({ apiKey: 'sk-test', transport });
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 4; round++) {
      // Not the clock's time: on a busy machine the longer run loses more of it to others.
      const startedAt = process.cpuUsage();
      await collect(await client.post<Stream<unknown>>('/responses', { stream: true }));
      const { user, system } = process.cpuUsage(startedAt);
      best = Math.min(best, user + system);
    }
    return best;
  }

  it.each([
    [
      'one long line in many chunks',
      (size: number) => ['data: "', ...Array(size).fill('x'.repeat(64)), '"\n\n'],
    ],
    [
      'an event of many lines',
      (size: number) => ['data: [', ...Array(size).fill('\ndata: 1,'), '\ndata: 1]\n\n'],
    ],
    ['many events in one chunk', (size: number) => ['data: {}\n\n'.repeat(size)]],
    ['many events in one chunk with carriage returns', (size: number) => ['data: {}\r\r'.repeat(size)]],
    ['many comments', (size: number) => Array(size).fill(': keep-alive\n\n')],
  ])('grows with the length, not its square: %s', async (_, chunksOf) => {
    const small = await fastest(chunksOf(5_000));
    const large = await fastest(chunksOf(50_000));
    // Ten times the length takes a hundred times as long when it is quadratic.
    expect(large / small).toBeLessThan(50);
  });
});

describe('an event that does not end', () => {
  it.each([
    ['a line', 'data: ', 'x'],
    ['a comment', ': ', 'x'],
    ['a list of lines', '', 'data: xxxxxxxx\n'],
    ['a list of empty lines, which take memory but no characters', '', 'data\n'],
    ['the same with carriage returns', '', 'data\r'],
  ])('stops the stream at the bound: %s', async (_, start, unit) => {
    const megabyte = encoder.encode(unit.repeat(Math.ceil(1_048_576 / unit.length)));
    function* endless(): Generator<Chunk> {
      yield start;
      for (let sent = 0; sent < 1_000; sent++) yield megabyte;
    }
    const { stream, use } = await streamOf(endless());
    const error = await failureOf(collect(stream));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toBe('The server sent an event that does not end.');
    expect(use.pulled).toBeLessThan(100);
    expect(use.cancelled).toHaveLength(1);
  });

  it.each([':', 'unknown:'])('is no bound for lines that are not kept: %s', async (start) => {
    function* many(): Generator<Chunk> {
      for (let sent = 0; sent < 80; sent++) yield line;
      yield 'data: 1\n\n';
    }
    const line = encoder.encode(`${start} ${'x'.repeat(1_048_576)}\n`);
    expect(await decode(many())).toEqual([1]);
  });
});
