import type { Scenario } from '../scenario.ts';
import { type Reply, rawSse } from '../server/reply.ts';
import {
  added,
  at,
  completed,
  created,
  delta,
  eventsOf,
  itemDone,
  message,
  RESPONSE_EVENTS,
  response,
  textPart,
  wholeText,
} from './response-events.ts';
import { watchToEnd } from './watch-events.ts';

const area = 'hostile response streams';

const hostileReply = (name: string, reply: Reply): Scenario => ({
  area,
  name: `hostile response stream: ${name}`,
  server: [reply],
  run: async (_, { client }) => {
    const stream = client().responses.stream({ model: 'm', input: 'Hi' });
    const watched = await watchToEnd(
      stream,
      RESPONSE_EVENTS.filter((name) => name !== 'event'),
      () => stream.finalResponse(),
    );
    return { ...watched, polluted: ({} as { polluted?: unknown }).polluted };
  },
});
const item = message([textPart('a')], 'completed');
/** These events after a message with a text has begun, and a response that is complete. */
const hostile = (name: string, ...events: Record<string, unknown>[]): Scenario =>
  hostileReply(
    name,
    eventsOf(
      created(),
      added(message()),
      at('content_part.added', { part: textPart() }),
      ...events,
      itemDone(item),
      completed([item]),
    ),
  );
/** These alone. */
const alone = (name: string, ...events: Record<string, unknown>[]): Scenario =>
  hostileReply(name, eventsOf(...events));
const raw = (value: string): string => `data: ${value}\n\n`;
const begun = raw(JSON.stringify({ ...created(), sequence_number: 0 }));
const ended = raw(JSON.stringify({ ...completed([]), sequence_number: 1 }));

export const hostileResponseStreamScenarios: Scenario[] = [
  alone('another event first', ...wholeText('a').slice(2)),
  alone('a delta first', delta('a')),
  alone('completed at once', completed([item])),
  alone('created without a response', { type: 'response.created' }),
  alone('created with null', { type: 'response.created', response: null }),
  alone('created with a text', { type: 'response.created', response: 'abc' }),
  alone('created without an output', created({ output: undefined }), ...wholeText('a').slice(1)),
  alone('created with an output that is an object', created({ output: {} })),
  alone('created twice', created(), ...wholeText('a')),
  alone('another id in the end', created(), completed([], { id: 'resp_2' })),
  alone('completed without an output', ...wholeText('a').slice(0, -1), completed(undefined)),
  alone('completed with an output that is null', ...wholeText('a').slice(0, -1), completed(null)),
  alone('completed with less than was told', ...wholeText('a').slice(0, -1), completed([])),
  alone('completed while an item is not done', ...wholeText('a').slice(0, 5), completed([])),
  alone('completed with another item', ...wholeText('a').slice(0, 5), completed([{ ...item, id: 'msg_2' }])),
  alone('events after the end', ...wholeText('a'), delta('b')),
  alone('failed without a response', created(), { type: 'response.failed' }),
  hostile('a huge output index', delta('x', { output_index: 4_000_000_000 })),
  hostile('a negative output index', delta('x', { output_index: -1 })),
  hostile('an output index that is a text', delta('x', { output_index: '0' })),
  hostile('an output index that is __proto__', delta('x', { output_index: '__proto__' })),
  hostile('no output index', delta('x', { output_index: undefined })),
  hostile('a huge content index', delta('x', { content_index: 4_000_000_000 })),
  hostile('a content index that is not there', delta('x', { content_index: 1 })),
  hostile('a part that is added far away', at('content_part.added', { content_index: 5, part: textPart() })),
  hostile('a part that is added twice', at('content_part.added', { part: textPart() })),
  hostile('a part that is missing', at('content_part.added', { content_index: 1 })),
  hostile('a part that is null', at('content_part.added', { content_index: 1, part: null })),
  hostile('an item that is added twice', added(message())),
  hostile('an item with the same id elsewhere', added(message(), 1)),
  hostile('an item that is null', added(null, 1)),
  hostile('an item without a type', added({ id: 'x' }, 1)),
  hostile(
    'an item without an id',
    added({ type: 'message', role: 'assistant', content: [] }, 1),
    itemDone({ type: 'message', role: 'assistant', content: [] }, 1),
  ),
  hostile(
    'an item far away',
    added({ ...message(), id: 'msg_9' }, 1_000_000),
    itemDone({ ...message(), id: 'msg_9' }, 1_000_000),
  ),
  hostile('an item that changes its type', itemDone({ type: 'reasoning', id: 'msg_1', summary: [] })),
  hostile('an item that changes its id', itemDone({ ...item, id: 'msg_2' })),
  hostile('a delta for another item', delta('x', { item_id: 'msg_2' })),
  hostile('a delta without an item', delta('x', { item_id: undefined })),
  hostile('a delta for another type of item', {
    type: 'response.function_call_arguments.delta',
    item_id: 'msg_1',
    output_index: 0,
    delta: '{',
  }),
  hostile('a delta for another type of part', at('refusal.delta', { delta: 'x' })),
  hostile('a delta that is a number', delta(5 as never)),
  hostile('a delta that is missing', delta(undefined as never)),
  hostile('a delta that is an object', delta({ a: 1 } as never)),
  hostile('an event that is not known', { type: 'response.brand_new', value: 1 }),
  hostile('an event without a type', { value: 1 }),
  hostile('an event whose type is a number', { type: 5 }),
  hostile('an event of another family', { type: 'thread.created', data: {} }),
  hostile(
    'log probabilities',
    delta('a', { logprobs: [{ token: 'a', logprob: -1, bytes: [1], top_logprobs: [] }] }),
    delta('b', { logprobs: [{ token: 'b', logprob: -1, bytes: [1], top_logprobs: [] }] }),
  ),
  hostile('log probabilities that lack members', delta('a', { logprobs: [{ token: 'a', logprob: -1 }] })),
  hostile('log probabilities that are a text', delta('a', { logprobs: 'abc' })),
  hostile(
    'an annotation far away',
    at('output_text.annotation.added', { annotation_index: 9, annotation: {} }),
  ),
  hostile(
    'the text once more at its end',
    delta('x'),
    at('output_text.done', { text: 'other', logprobs: [] }),
  ),
  hostile('no sequence numbers', { ...delta('a'), sequence_number: undefined }),
  hostileReply(
    '__proto__ in a response',
    rawSse(
      raw(
        '{"type":"response.created","sequence_number":0,"response":{"id":"resp_1","object":"response","output":[],"__proto__":{"polluted":1}}}',
      ),
      raw(
        '{"type":"response.completed","sequence_number":1,"__proto__":{"polluted":2},"response":{"id":"resp_1","object":"response","status":"completed","output":[],"__proto__":{"polluted":1}}}',
      ),
    ),
  ),
  hostileReply(
    '__proto__ in an item',
    rawSse(
      begun,
      raw(
        '{"type":"response.output_item.added","output_index":0,"item":{"type":"message","id":"m","role":"assistant","content":[],"__proto__":{"polluted":1}}}',
      ),
      raw(
        '{"type":"response.output_item.done","output_index":0,"item":{"type":"message","id":"m","role":"assistant","content":[],"__proto__":{"polluted":1}}}',
      ),
      raw(
        '{"type":"response.completed","sequence_number":3,"response":{"id":"resp_1","object":"response","status":"completed"}}',
      ),
    ),
  ),
  hostileReply('events that are no objects', rawSse(begun, raw('5'), ended)),
  hostileReply('an event that is null', rawSse(begun, raw('null'), ended)),
  alone(
    'a shell call',
    created(),
    added({
      type: 'shell_call',
      id: 'sh_1',
      call_id: 'call_1',
      status: 'in_progress',
      action: { commands: [] },
    }),
    { type: 'response.shell_call_command.added', output_index: 0, command_index: 0, command: 'l' },
    { type: 'response.shell_call_command.delta', output_index: 0, command_index: 0, delta: 's' },
    { type: 'response.shell_call_command.added', output_index: 0, command_index: 9, command: 'x' },
  ),
  alone(
    'interim responses that change items',
    created(),
    added(message()),
    { type: 'response.in_progress', response: response({ output: [message([textPart('b')])] }) },
    completed([item]),
  ),
];
