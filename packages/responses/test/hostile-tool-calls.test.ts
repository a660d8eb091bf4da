import { OpenAIError } from '@oxide/core';
import type { ResponseStreamEvent } from '@oxide/responses';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutBytes } from './support/cut-bytes.ts';
import {
  added,
  call,
  callEvents,
  completed,
  created,
  frames,
  numbered,
  type ScriptedEvent,
} from './support/scripted-events.ts';
import { useScriptedResponses } from './support/scripted-responses.ts';

const at = useScriptedResponses({ maxRetries: 0 }, { recordRequests: false });

const names = ['lookup', '__proto__', 'constructor', 'toString', ''];
const tools = names
  .filter((name) => name !== '')
  .map((name) => ({ type: 'function', name, parameters: null, strict: true }) as const);
const params = { model: 'm', input: 'x', tools };

/** A JSON object, or a text that is none, cut into pieces anywhere. */
const argumentPieces = fc
  .tuple(
    fc.oneof(
      fc
        .dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), fc.jsonValue({ maxDepth: 2 }))
        .map((value) => JSON.stringify(value)),
      fc.string(),
    ),
    fc.array(fc.nat({ max: 30 }), { maxLength: 6 }),
  )
  .map(([text, cuts]) => {
    const places = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])];
    places.sort((left, right) => left - right);
    return places.slice(1).map((place, index) => text.slice(places[index], place));
  });

/** Calls at any indexes, and their events in any mixture that keeps the order within each. */
const mixture = fc
  .array(
    fc.record({
      index: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
      name: fc.constantFrom(...names),
      pieces: argumentPieces,
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => [...new Map(list.map((each) => [each.index, each])).values()])
  .chain((list) => {
    const lists = list.map(({ index, name, pieces }, id) => callEvents(index, String(id), pieces, { name }));
    const turns = lists.flatMap((events, position) => events.map(() => position));
    return fc.shuffledSubarray(turns, { minLength: turns.length }).map((order) => {
      const left = lists.map((events) => [...events]);
      return { list, events: order.map((position) => left[position]!.shift()!) };
    });
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

it('tells every call of any mixture once, with its own arguments, however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      mixture,
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }),
      async ({ list, events }, sizes) => {
        const bytes = Buffer.from(frames(numbered([created(), ...events, completed(null)])).join(''));
        at.server.reply({ chunks: cutBytes(bytes, sizes) });
        const told = new Map<string, unknown>();
        for await (const each of at.responses.streamToolCalls(params)) {
          expect(told.has(each.call_id)).toBe(false);
          expect(each.error === undefined).toBe('arguments' in each);
          told.set(each.call_id, each.arguments);
        }
        const expected = list
          .map(({ name, pieces }, id) => [`call_${id}`, name, parsed(pieces.join(''))] as const)
          .filter(([, name]) => name !== '');
        expect([...told.keys()].sort()).toEqual(expected.map(([id]) => id).sort());
        for (const [id, , value] of expected) expect(told.get(id)).toEqual(value);
      },
    ),
    { numRuns: 40 },
  );
});

it('runs every call of any mixture once, and answers in the order of the indexes', async () => {
  await fc.assert(
    fc.asyncProperty(mixture, fc.infiniteStream(fc.boolean()), async ({ list, events }, early) => {
      const ran: unknown[] = [];
      const runnable = tools.map((tool) => ({
        ...tool,
        effect: early.next().value ? ('pure' as const) : ('effect' as const),
        function: (args: unknown) => {
          ran.push(args);
          return args;
        },
      }));
      const requests: { input: { call_id: string; output: string }[] }[] = [];
      const over = {
        async *stream(body: object) {
          requests.push(body as never);
          const script = requests.length === 1 ? [...events, completed(null)] : [completed([])];
          yield* numbered([created(), ...script]) as unknown as ResponseStreamEvent[];
        },
      };
      await at.responses.runTools({ ...params, tools: runnable }, { over, toolConcurrency: 2 }).done();
      const valid = list
        .map(({ index, name, pieces }, id) => ({ index, name, id, value: parsed(pieces.join('')) }))
        .filter(({ name }) => name !== '')
        .sort((left, right) => left.index - right.index);
      expect(ran).toHaveLength(valid.filter(({ value }) => value !== undefined).length);
      if (list.some(({ name }) => name === '')) return;
      expect(requests[1]?.input.map(({ call_id }) => call_id)).toEqual(valid.map(({ id }) => `call_${id}`));
      for (const [position, { value }] of valid.entries()) {
        const { output } = requests[1]!.input[position]!;
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        expect(output).toEqual(value === undefined ? expect.stringContaining('not valid JSON') : text);
      }
    }),
    { numRuns: 60 },
  );
});

it.each<[string, ScriptedEvent[]]>([
  ['an index that is none', [added(-1, call('a'))]],
  ['an index that is a name', [added('__proto__' as never, call('a'))]],
  ['arguments for a call that is not there', callEvents(0, 'a', ['{}']).slice(1)],
  ['two calls with one id', [added(0, call('a')), added(1, call('b', { call_id: 'call_a' }))]],
  [
    'arguments that are no text',
    [added(0, call('a', { arguments: { a: 1 } })), ...callEvents(0, 'a', ['{']).slice(1)],
  ],
])('fails for %s, and never waits', async (_, events) => {
  at.server.reply({ events: numbered([created(), ...events, completed(null)]) });
  const stream = at.responses.streamToolCalls(params);
  await expect(stream.finalResponse()).rejects.toBeInstanceOf(OpenAIError);
});

it('does not collect calls without end', async () => {
  function* events() {
    yield created();
    for (let index = 0; index < 2_000; index++) yield added(index, call(String(index)));
  }
  at.server.reply({ events: events() });
  const stream = at.responses.streamToolCalls(params);
  await expect(stream.finalResponse()).rejects.toThrow('more than 1000 calls');
});
