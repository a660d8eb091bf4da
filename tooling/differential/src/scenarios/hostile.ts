import type { Scenario } from '../scenario.ts';
import { json, type Reply } from '../server/reply.ts';
import { collect } from './settle.ts';

const area = 'hostile payloads';
const raw = (text: string): Reply => ({ headers: { 'content-type': 'application/json' }, text });
const response = (name: string, reply: Reply): Scenario => ({
  area,
  name: `hostile: a response ${name}`,
  server: () => reply,
  run: async (_, { client }) => {
    const value = await client().responses.create({ model: 'm', input: 'a' });
    return { value, text: value?.output_text, polluted: ({} as { polluted?: unknown }).polluted };
  },
});
const completion = (name: string, reply: Reply): Scenario => ({
  area,
  name: `hostile: a completion ${name}`,
  server: () => reply,
  run: (_, { client }) => client().chat.completions.create({ model: 'm', messages: [] }),
});

export const hostileScenarios: Scenario[] = [
  response('with __proto__', raw('{"id":"r","__proto__":{"polluted":1},"output":[]}')),
  response('with constructor', raw('{"id":"r","constructor":{"prototype":{"polluted":1}},"output":[]}')),
  response('without output', json({ id: 'r', object: 'response' })),
  response('with output null', json({ id: 'r', object: 'response', output: null })),
  response('with output as an object', json({ id: 'r', object: 'response', output: {} })),
  response('with output as a text', json({ id: 'r', object: 'response', output: 'abc' })),
  response('with items that are null', json({ id: 'r', object: 'response', output: [null, 5] })),
  response('with a message without content', json({ object: 'response', output: [{ type: 'message' }] })),
  response(
    'with content that is null',
    json({ object: 'response', output: [{ type: 'message', content: [null] }] }),
  ),
  response(
    'with text that is a number',
    json({ object: 'response', output: [{ type: 'message', content: [{ type: 'output_text', text: 5 }] }] }),
  ),
  response(
    'with two texts',
    json({
      object: 'response',
      output: [
        {
          type: 'message',
          content: [
            { type: 'output_text', text: 'a' },
            { type: 'refusal', refusal: 'x' },
            { type: 'output_text', text: 'b' },
          ],
        },
        { type: 'reasoning' },
        { type: 'message', content: [{ type: 'output_text', text: 'c' }] },
      ],
    }),
  ),
  response('with output_text already', json({ object: 'response', output: [], output_text: 'given' })),
  response(
    'of another object',
    json({ object: 'other', output: [{ type: 'message', content: [{ type: 'output_text', text: 'a' }] }] }),
  ),
  response('that is null', json(null)),
  response('that is a text', json('abc')),
  response('that is an array', json([])),
  completion('without choices', json({ id: 'c' })),
  completion('with unknown members', json({ id: 'c', choices: [], extra: { a: [1, { b: null }] } })),
  completion('with members twice', raw('{"id":"a","id":"b"}')),
  completion('with large numbers', raw('{"id":12345678901234567890,"x":1e400}')),
  completion('that is deep', raw(`${'['.repeat(2_000)}${']'.repeat(2_000)}`)),
  completion('with __proto__ as a text', raw('{"__proto__":"x","id":"c"}')),
  completion('with a lone surrogate', raw('{"id":"\\ud800"}')),
  completion('with a null byte', raw('{"id":"\\u0000"}')),
  completion('with bytes that are no UTF-8', {
    headers: { 'content-type': 'application/json' },
    chunks: [new Uint8Array([123, 34, 97, 34, 58, 34, 255, 34, 125])],
  }),
  {
    area,
    name: 'hostile: a header of many kilobytes',
    server: () => json({ id: 'a' }, { headers: { 'x-large': 'a'.repeat(8_000) } }),
    run: (_, { client }) => client().models.retrieve('m'),
  },
  {
    area,
    name: 'hostile: a stream of one long event',
    server: () => ({
      headers: { 'content-type': 'text/event-stream' },
      chunks: [
        'data: {"a":"',
        ...Array.from({ length: 20 }, () => 'x'.repeat(10_000)),
        '"}\n\n',
        'data: [DONE]\n\n',
      ],
    }),
    run: async (_, { client }) => {
      const { items, ended } = await collect(
        client().chat.completions.create({ model: 'm', messages: [], stream: true }),
      );
      return { lengths: items.map((item) => (item as { a: string }).a.length), ended };
    },
  },
];
