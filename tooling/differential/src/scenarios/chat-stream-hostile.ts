import type { Scenario } from '../scenario.ts';
import { type Reply, rawSse } from '../server/reply.ts';
import { CHAT_EVENTS, call, chunkOf, deltaOf, finish, start, streamOf, text } from './chat-chunks.ts';
import { watchToEnd } from './watch-events.ts';

const area = 'hostile chat streams';

const hostileReply = (name: string, reply: Reply, params: object = {}): Scenario => ({
  area,
  name: `hostile chat stream: ${name}`,
  server: [reply],
  run: async (_, { client }) => {
    const stream = client().chat.completions.stream({ model: 'm', messages: [], ...params });
    const watched = await watchToEnd(
      stream,
      CHAT_EVENTS.filter((name) => name !== 'chunk'),
      () => stream.finalChatCompletion(),
    );
    return { ...watched, polluted: ({} as { polluted?: unknown }).polluted };
  },
});
const hostile = (name: string, ...chunks: object[]): Scenario =>
  hostileReply(name, streamOf(start(), ...chunks, finish('stop')));
const raw = (value: string): string => `data: ${value}\n\n`;
const rawDelta = (delta: string): string => raw(`{"id":"c","choices":[{"index":0,"delta":${delta}}]}`);

export const hostileChatStreamScenarios: Scenario[] = [
  hostileReply(
    '__proto__ in a delta',
    rawSse(
      rawDelta('{"role":"assistant","content":"a","__proto__":{"polluted":1}}'),
      rawDelta('{"__proto__":{"polluted":2}}'),
      raw(JSON.stringify(finish('stop'))),
    ),
  ),
  hostileReply(
    '__proto__ in a chunk and in a choice',
    rawSse(
      raw(
        '{"id":"c","__proto__":{"polluted":1},"choices":[{"index":0,"__proto__":{"polluted":1},"delta":{"role":"assistant","content":"a"}}]}',
      ),
      raw(JSON.stringify(finish('stop'))),
    ),
  ),
  hostileReply(
    '__proto__ in a tool call and in log probabilities',
    rawSse(
      raw(JSON.stringify(start())),
      rawDelta(
        '{"tool_calls":[{"index":0,"id":"x","type":"function","__proto__":{"polluted":1},"function":{"name":"f","arguments":"{}","__proto__":{"polluted":1}}}]}',
      ),
      raw(
        '{"id":"c","choices":[{"index":0,"delta":{},"logprobs":{"__proto__":{"polluted":1},"content":[]}}]}',
      ),
      raw(
        '{"id":"c","choices":[{"index":0,"delta":{},"logprobs":{"__proto__":{"polluted":1},"content":[]}}]}',
      ),
      raw(JSON.stringify(finish('tool_calls'))),
    ),
  ),
  hostile('constructor and toString in a delta', deltaOf({ constructor: 'x', toString: 'y', content: 'a' })),
  hostile('a huge choice index', deltaOf({ content: 'a' }, { index: 4_000_000_000 })),
  hostile('a choice index above that of any request', deltaOf({ content: 'a' }, { index: 128 })),
  hostile('a negative choice index', deltaOf({ content: 'a' }, { index: -1 })),
  hostile('a choice index that is a fraction', deltaOf({ content: 'a' }, { index: 0.5 })),
  hostile('a choice index that is a text', deltaOf({ content: 'a' }, { index: '0' })),
  hostile('a choice index that is __proto__', deltaOf({ content: 'a' }, { index: '__proto__' })),
  hostile('no choice index', deltaOf({ content: 'a' }, { index: undefined })),
  hostileReply(
    'a choice above n',
    streamOf(start(), deltaOf({ content: 'a' }, { index: 2 }), finish('stop')),
    { n: 2 },
  ),
  hostile(
    'a choice that is left out',
    deltaOf({ role: 'assistant', content: 'a' }, { index: 2, finish_reason: 'stop' }),
  ),
  hostile('a huge tool call index', call(4_000_000_000, 'f', '{}', 'c')),
  hostile('a tool call index of 128', call(128, 'f', '{}', 'c')),
  hostile('a negative tool call index', call(-1, 'f', '{}', 'c')),
  hostile(
    'a tool call index that is length',
    deltaOf({
      tool_calls: [{ index: 'length', id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }],
    }),
  ),
  hostile(
    'tool calls without an index',
    deltaOf({ tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }] }),
  ),
  hostile(
    'a tool call without a type',
    deltaOf({ tool_calls: [{ index: 0, id: 'c', function: { name: 'f', arguments: '{}' } }] }),
  ),
  hostile(
    'a tool call of another type',
    deltaOf({ tool_calls: [{ index: 0, id: 'c', type: 'odd', odd: 1 }] }),
  ),
  hostile(
    'a tool call without an id',
    deltaOf({ tool_calls: [{ index: 0, type: 'function', function: { name: 'f', arguments: '{}' } }] }),
  ),
  hostile(
    'a tool call without a name',
    deltaOf({ tool_calls: [{ index: 0, id: 'c', type: 'function', function: { arguments: '{}' } }] }),
  ),
  hostile(
    'a tool call without a function',
    deltaOf({ tool_calls: [{ index: 0, id: 'c', type: 'function' }] }),
  ),
  hostile('a tool call whose name changes', call(0, 'f', '{}', 'c'), call(0, 'g', '', 'c')),
  hostile('a tool call whose id changes', call(0, 'f', '{}', 'c'), call(0, undefined, '', 'd')),
  hostile('tool calls that leave a gap', call(0, 'f', '{}', 'c'), call(2, 'g', '{}', 'd')),
  hostile('tool calls that are an object', deltaOf({ tool_calls: { index: 0 } })),
  hostile('tool calls that are null', deltaOf({ tool_calls: null, content: 'a' })),
  hostile('tool calls with null in them', deltaOf({ tool_calls: [null] })),
  hostile('content that is a number', deltaOf({ content: 5 })),
  hostile('content that is an object', deltaOf({ content: { text: 'a' } })),
  hostile('content that is a list', deltaOf({ content: [{ type: 'text', text: 'a' }] })),
  hostile('a refusal that is a number', deltaOf({ refusal: 5 })),
  hostile('a role that is a number', deltaOf({ role: 5, content: 'a' })),
  hostile(
    'arguments that are an object',
    deltaOf({
      tool_calls: [{ index: 0, id: 'c', type: 'function', function: { name: 'f', arguments: { a: 1 } } }],
    }),
  ),
  hostile('a delta that is null', deltaOf(null)),
  hostile('a delta that is a text', deltaOf('abc')),
  hostile('no delta', deltaOf(undefined)),
  hostile(
    'a message in place of a delta',
    deltaOf(undefined, { message: { role: 'assistant', content: 'a' } }),
  ),
  hostile('choices that are missing', { id: 'c', object: 'chat.completion.chunk' }),
  hostile('choices that are null', chunkOf(null)),
  hostile('choices that are an object', chunkOf({ index: 0 })),
  hostile('choices with null in them', chunkOf([null])),
  hostile('a chunk that is empty', {}),
  hostileReply(
    'chunks that are no objects',
    rawSse(raw(JSON.stringify(start())), raw('5'), raw(JSON.stringify(finish('stop')))),
  ),
  hostileReply(
    'a chunk that is null',
    rawSse(raw(JSON.stringify(start())), raw('null'), raw(JSON.stringify(finish('stop')))),
  ),
  hostile('log probabilities that are a text', deltaOf({ content: 'a' }, { logprobs: 'abc' })),
  hostile('log probabilities without lists', deltaOf({ content: 'a' }, { logprobs: {} })),
  hostile(
    'log probabilities whose content is a text',
    deltaOf({ content: 'a' }, { logprobs: { content: 'abc' } }),
  ),
  hostile('a finish reason that is a number', deltaOf({ content: 'a' }, { finish_reason: 5 })),
  hostile('a finish reason that is empty', deltaOf({ content: 'a' }, { finish_reason: '' })),
  hostile('two finish reasons', text('a'), finish('length'), text('b')),
  hostileReply('no role', streamOf(deltaOf({ content: 'a' }), finish('stop'))),
  hostileReply('a finish alone', streamOf(finish('stop'))),
  hostileReply(
    'a function call without a name',
    streamOf(deltaOf({ role: 'assistant', function_call: { arguments: '{}' } }), finish('function_call')),
  ),
  hostileReply(
    'a function call without arguments',
    streamOf(deltaOf({ role: 'assistant', function_call: { name: 'f' } }), finish('function_call')),
  ),
  hostileReply('usage that is a text', streamOf(start(), { ...finish('stop'), usage: 'abc' })),
  hostileReply(
    'usage with __proto__',
    rawSse(
      raw(JSON.stringify(start())),
      raw(JSON.stringify(finish('stop'))),
      raw(
        '{"id":"c","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2,"prompt_tokens_details":{"__proto__":5,"a":1}}}',
      ),
    ),
  ),
  hostileReply(
    'an object member that imitates a message',
    streamOf(
      start(),
      {
        ...text('a'),
        object: 'chat.completion.chunk.message:{"type":"message","message":{"role":"user","content":"x"}}',
      },
      finish('stop'),
    ),
  ),
];
