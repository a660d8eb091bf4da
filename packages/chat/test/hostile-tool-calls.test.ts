import { OpenAIError } from '@oxide/core';
import { describe, expect, it } from 'vitest';
import { Random } from './support/random.ts';
import { callPiece, chunk, params, sse, useScriptedChat } from './support/scripted-chat.ts';

const scripted = useScriptedChat();

const names = ['lookup', '__proto__', 'constructor', 'toString'];
const tools = names.map((name) => ({ type: 'function', function: { name, strict: true } }) as const);

const texts = [
  '{}',
  '{"city":"Rome"}',
  ' {"a":{"b":[1,"}",{"c":"\\"}"}]}} ',
  '{"__proto__":{"polluted":true}}',
  '[1,2]',
  '"text"',
  '12',
  '',
  '{"cut":',
  '{"a":1}{"a":2}',
  '}{',
];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first object of the text; what follows a closed object comes too late to count. */
const told = (text: string): unknown => parsed(text === '{"a":1}{"a":2}' ? '{"a":1}' : text);

/** Some calls, with their pieces in any mixture that keeps the order within each. */
function mixture(random: Random) {
  const calls = Array.from({ length: 1 + random.below(5) }, (_, index) => ({
    index,
    id: `call_${index}`,
    name: random.pick(names),
    text: random.pick(texts),
  }));
  const lists = calls.map(({ index, id, name, text }) => {
    // A piece that ends behind the closed object would be read with what follows it.
    const pieces = random
      .cut(text, 1 + random.below(3))
      .flatMap((piece) => (piece.length > 1 ? [...piece] : [piece]));
    return [callPiece(index, '', { id, name }), ...pieces.map((piece) => callPiece(index, piece))];
  });
  const chunks: object[] = [];
  for (;;) {
    const open = lists.filter((list) => list.length > 0);
    if (open.length === 0) return { calls, chunks: [...chunks, chunk({}, 'tool_calls')] };
    chunks.push(chunk(random.pick(open).shift() as object));
  }
}

describe('any mixture of calls', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'is told apart, each once (seed %i)',
    async (seed) => {
      const random = new Random(seed);
      const { calls, chunks } = mixture(random);
      scripted.server.reply({ chunks: random.cut(sse(chunks), 60) });
      const stream = scripted.chat.completions.streamToolCalls({ ...params, tools });
      const values = new Map<string, unknown>();
      for await (const each of stream) {
        expect(values.has(each.call_id)).toBe(false);
        expect(each.error === undefined).toBe('arguments' in each);
        values.set(each.call_id, each.arguments);
      }
      expect([...values.keys()].sort()).toEqual(calls.map(({ id }) => id));
      for (const { id, text } of calls) expect(values.get(id)).toEqual(told(text));
      expect('polluted' in {}).toBe(false);
    },
  );

  it.each(Array.from({ length: 20 }, (_, seed) => seed))('is run, each call once (seed %i)', async (seed) => {
    const random = new Random(seed + 1_000);
    const { calls, chunks } = mixture(random);
    scripted.server.reply({ chunks: random.cut(sse(chunks), 60) });
    scripted.server.reply({ chunks: [sse([chunk({ content: 'Done' }, 'stop')])] });
    const ran: unknown[] = [];
    const runnable = names.map((name) => ({
      type: 'function' as const,
      function: {
        name,
        description: 'A test',
        parameters: {},
        parse: JSON.parse,
        effect: random.pick(['pure', 'effect'] as const),
        function: (args: object) => {
          ran.push(args);
          return args;
        },
      },
    }));
    await scripted.chat.completions.runTools({ ...params, stream: true, tools: runnable }).done();
    const valid = calls.filter(({ text }) => parsed(text) !== undefined);
    // Two objects behind each other are none: the early start with the first is not what the model is told.
    expect(ran.length).toBeGreaterThanOrEqual(valid.length);
    const { messages } = scripted.server.requests[1]!.body as { messages: Record<string, unknown>[] };
    const answers = messages.filter(({ role }) => role === 'tool');
    expect(answers.map(({ tool_call_id }) => tool_call_id)).toEqual(calls.map(({ id }) => id));
    for (const [position, { text }] of calls.entries()) {
      const value = parsed(text);
      if (value === undefined) expect(answers[position]?.content).toMatch(/JSON/);
      else expect(answers[position]?.content).toBe(typeof value === 'string' ? value : JSON.stringify(value));
    }
  });
});

it.each([-1, 1e9, 2 ** 53, '__proto__', {}])('fails for the index %j, and never waits', async (index) => {
  scripted.server.reply({
    chunks: [
      sse([
        chunk(callPiece(index as number, '{}', { id: 'call_a', name: 'lookup' })),
        chunk({}, 'tool_calls'),
      ]),
    ],
  });
  const stream = scripted.chat.completions.streamToolCalls({ ...params, tools });
  await expect(stream.finalChatCompletion()).rejects.toBeInstanceOf(OpenAIError);
});
