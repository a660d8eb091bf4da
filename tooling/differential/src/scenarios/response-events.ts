import { type Reply, sse } from '../server/reply.ts';

type Members = Record<string, unknown>;

/** Numbers events as the server does, and ends the stream. */
export const eventsOf = (...events: Members[]): Reply =>
  sse(...events.map((event, index) => ({ sequence_number: index, ...event })));

export const response = (members: Members = {}): Members => ({
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  status: 'in_progress',
  model: 'gpt-5.4',
  output: [],
  ...members,
});
export const created = (members: Members = {}): Members => ({
  type: 'response.created',
  response: response(members),
});
export const completed = (output: unknown, members: Members = {}): Members => ({
  type: 'response.completed',
  response: response({ status: 'completed', output, ...members }),
});
export const message = (content: unknown[] = [], status = 'in_progress'): Members => ({
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  status,
  content,
});
export const textPart = (text = ''): Members => ({
  type: 'output_text',
  text,
  annotations: [],
  logprobs: [],
});
export const added = (item: unknown, index = 0): Members => ({
  type: 'response.output_item.added',
  output_index: index,
  item,
});
export const itemDone = (item: unknown, index = 0): Members => ({
  type: 'response.output_item.done',
  output_index: index,
  item,
});
/** An event for a part of the first message, or of another item. */
export const at = (type: string, members: Members = {}): Members => ({
  type: `response.${type}`,
  item_id: 'msg_1',
  output_index: 0,
  content_index: 0,
  ...members,
});
export const delta = (text: string, members: Members = {}): Members =>
  at('output_text.delta', { delta: text, logprobs: [], ...members });

/** The events of a reply of one text. */
export const wholeText = (...pieces: string[]): Members[] => {
  const text = pieces.join('');
  const item = message([textPart(text)], 'completed');
  return [
    created(),
    { type: 'response.in_progress', response: response() },
    added(message()),
    at('content_part.added', { part: textPart() }),
    ...pieces.map((piece) => delta(piece)),
    at('output_text.done', { text, logprobs: [] }),
    at('content_part.done', { part: textPart(text) }),
    itemDone(item),
    completed([item]),
  ];
};

export const RESPONSE_EVENTS = [
  'connect',
  'event',
  'response.created',
  'response.in_progress',
  'response.queued',
  'response.output_item.added',
  'response.content_part.added',
  'response.output_text.delta',
  'response.output_text.done',
  'response.function_call_arguments.delta',
  'response.function_call_arguments.done',
  'response.completed',
  'response.failed',
  'response.incomplete',
  'error',
  'abort',
  'end',
];
