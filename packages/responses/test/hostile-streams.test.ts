import { OpenAIError } from '@oxide/core';
import { type ParsedResponse, ResponseStream } from '@oxide/responses';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutBytes } from './support/cut-bytes.ts';
import {
  added,
  call,
  completed,
  created,
  done,
  frames,
  message,
  numbered,
  on,
  type ScriptedEvent,
  textEvents,
} from './support/scripted-events.ts';
import { useScriptedResponses } from './support/scripted-responses.ts';

const at = useScriptedResponses({}, { recordRequests: false });

function readLines(lines: readonly string[]): ResponseStream {
  return ResponseStream.fromReadableStream(new Blob([lines.join('\n')]).stream());
}

const read = (events: readonly unknown[]) => readLines(events.map((event) => JSON.stringify(event)));

const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 12 });

/** Events of several items, in any mixture that keeps the order within each. */
const mixture = fc
  .array(fc.record({ index: fc.nat({ max: 2 ** 40 }), pieces }), { minLength: 1, maxLength: 4 })
  .map((items) => [...new Map(items.map((item) => [item.index, item])).values()])
  .chain((items) => {
    const lists = items.map(({ index, pieces: texts }) => textEvents(index, `msg_${index}`, texts));
    const order = fc.shuffledSubarray(
      lists.flatMap((list, position) => list.map(() => position)),
      { minLength: lists.flat().length },
    );
    return fc.record({ items: fc.constant(items), order }).map((settled) => {
      const left = lists.map((list) => [...list]);
      return { ...settled, events: settled.order.map((position) => left[position]!.shift()!) };
    });
  });

it('puts any mixture of items together, however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      mixture,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      async ({ items, events }, sizes) => {
        const bytes = Buffer.from(frames(numbered([created(), ...events, completed(null)])).join(''));
        at.server.reply({ chunks: cutBytes(bytes, sizes) });
        const stream = at.responses.stream({ model: 'm', input: 'x' });
        const snapshots = new Map<number, string>();
        stream.on('response.output_text.delta', (event) => snapshots.set(event.output_index, event.snapshot));
        const final = await stream.finalResponse();
        const sorted = items.toSorted((left, right) => left.index - right.index);
        expect(final.output.map(({ id }) => id)).toEqual(sorted.map(({ index }) => `msg_${index}`));
        expect(final.output_text).toBe(sorted.map((item) => item.pieces.join('')).join(''));
        for (const { index, pieces: texts } of items) expect(snapshots.get(index) ?? '').toBe(texts.join(''));
      },
    ),
    { numRuns: 30 },
  );
});

const members = [
  'output_index',
  'content_index',
  'summary_index',
  'command_index',
  'annotation_index',
  'item_id',
  'delta',
  'text',
  'part',
  'item',
  'output',
  'response',
  'logprobs',
  'sequence_number',
  '__proto__',
  'constructor',
];
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    -1,
    2 ** 31,
    2 ** 53,
    1e308,
    0.5,
    '0',
    '__proto__',
    '',
    null,
    true,
    [],
    {},
    [null],
    { length: 9 },
  ),
  fc.constantFrom<unknown>(
    { type: 'message', content: null },
    { type: 'message', id: 1, content: [null, 3] },
    { type: 'output_text' },
    message('msg_1'),
    call('a'),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);
const base: ScriptedEvent[] = [
  created(),
  ...textEvents(0, 'msg_1', ['a', 'b']),
  added(1, call('a')),
  on('function_call_arguments.delta', 1, 'a', { delta: '{}' }),
  on('function_call_arguments.done', 1, 'a', { arguments: '{}' }),
  added(2, { type: 'reasoning', id: 'rs', summary: [] }),
  on('reasoning_summary_part.added', 2, 'rs', { summary_index: 0, part: { type: 'summary_text', text: '' } }),
  on('reasoning_summary_text.delta', 2, 'rs', { summary_index: 0, delta: 'x' }),
  added(3, { type: 'shell_call_output', id: 'so', call_id: 'c', output: [] }),
  on('shell_call_output_content.delta', 3, 'so', { command_index: 0, delta: { stdout: 'x' } }),
  done(1, call('a', { arguments: '{}' })),
  completed([
    message('msg_1', ['ab']),
    call('a'),
    { type: 'reasoning', id: 'rs', summary: [] },
    { type: 'shell_call_output', id: 'so', call_id: 'c', output: [] },
  ]),
];

/** Text, as `JSON.stringify` gives a member named `__proto__` only to those who have one. */
function withMember(event: ScriptedEvent, name: string, value: unknown): string {
  const { [name]: _, ...others } = event;
  return `${JSON.stringify(others).slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(value)}}`;
}

it('survives any single lie: a final response or an error of its own, and nothing else is changed', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: base.length - 1 }),
      fc.constantFrom(...members, 'type'),
      odd,
      async (position, name, value) => {
        const lines = base.map((event) => JSON.stringify(event));
        lines[position] = withMember(base[position]!, name, value);
        const outcome = await readLines(lines)
          .finalResponse()
          .catch((error: unknown) => error as OpenAIError);
        if (!(outcome instanceof OpenAIError))
          expect((outcome as ParsedResponse<null>).output).toBeInstanceOf(Array);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      },
    ),
    { numRuns: 400 },
  );
});

it('survives any order and repetition of events', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...base), { maxLength: 20 }), async (events) => {
      const outcome = await read(events)
        .finalResponse()
        .catch((error: unknown) => error);
      if (!(outcome instanceof OpenAIError)) expect(outcome).toMatchObject({ status: 'completed' });
    }),
    { numRuns: 200 },
  );
});

it('keeps a member named `__proto__` as what it is', async () => {
  const item = '{"type":"message","id":"m","content":[],"__proto__":{"polluted":true}}';
  const lines = [
    JSON.stringify(created()),
    `{"type":"response.output_item.added","output_index":0,"item":${item}}`,
    JSON.stringify(completed(null)).replace('"output":null', `"output":[${item}]`),
  ];
  const { output } = await readLines(lines).finalResponse();
  expect(Object.getPrototypeOf(output[0])).toBe(Object.prototype);
  expect(Object.hasOwn(output[0]!, '__proto__')).toBe(true);
  expect('polluted' in output[0]!).toBe(false);
});

it('fails, and does not crash, on an event that is nested too deep', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const stream = readLines([`{"type":"response.created","response":{"id":"r","output":[],"x":${deep}}}`]);
  await expect(stream.finalResponse()).rejects.toThrow(OpenAIError);
});

it('does work that grows with the number of events, not its square', { timeout: 5_000 }, async () => {
  // Copying the text with each of the deltas would move 200 GB, which takes longer than this test may.
  const [count, piece] = [60_000, 'x'.repeat(100)];
  const texts = Array<string>(count).fill(piece);
  const stream = read([created(), ...textEvents(0, 'm', texts), completed(null)]);
  let length = 0;
  stream.on('response.output_text.delta', ({ snapshot }) => {
    length = snapshot.length;
  });
  expect((await stream.finalResponse()).output_text).toHaveLength(count * piece.length);
  expect(length).toBe(count * piece.length);
});
