/** An event before it is numbered. */
export type ScriptedEvent = { type: string } & Record<string, unknown>;

export const response = (fields: object = {}): Record<string, unknown> => ({
  id: 'resp_1',
  object: 'response',
  status: 'in_progress',
  output: [],
  ...fields,
});

export const created = (fields: object = {}): ScriptedEvent => ({
  type: 'response.created',
  response: response(fields),
});

export const message = (id: string, texts: readonly string[] = [], fields: object = {}) => ({
  type: 'message',
  id,
  role: 'assistant',
  status: texts.length > 0 ? 'completed' : 'in_progress',
  content: texts.map((text) => ({ type: 'output_text', text, annotations: [] })),
  ...fields,
});

export const call = (id: string, fields: object = {}) => ({
  type: 'function_call',
  id,
  call_id: `call_${id}`,
  name: 'lookup',
  arguments: '',
  ...fields,
});

export const completed = (output: unknown, fields: object = {}): ScriptedEvent => ({
  type: 'response.completed',
  response: response({ status: 'completed', output, ...fields }),
});

export const added = (index: number, item: object): ScriptedEvent => ({
  type: 'response.output_item.added',
  output_index: index,
  item,
});

export const done = (index: number, item: object): ScriptedEvent => ({
  type: 'response.output_item.done',
  output_index: index,
  item,
});

/** An event for one item, as those between `added` and `done` are. */
export const on = (type: string, index: number, id: string, fields: object = {}): ScriptedEvent => ({
  type: `response.${type}`,
  output_index: index,
  item_id: id,
  content_index: 0,
  ...fields,
});

/** All events of a message with one text. */
export const textEvents = (index: number, id: string, pieces: readonly string[]): ScriptedEvent[] => [
  added(index, message(id)),
  on('content_part.added', index, id, { part: { type: 'output_text', text: '', annotations: [] } }),
  ...pieces.map((delta) => on('output_text.delta', index, id, { delta, logprobs: [] })),
  on('output_text.done', index, id, { text: pieces.join(''), logprobs: [] }),
  done(index, message(id, [pieces.join('')])),
];

/** All events of a call whose arguments come in pieces. */
export const callEvents = (
  index: number,
  id: string,
  pieces: readonly string[],
  fields: object = {},
): ScriptedEvent[] => [
  added(index, call(id, fields)),
  ...pieces.map((delta) => on('function_call_arguments.delta', index, id, { delta })),
  on('function_call_arguments.done', index, id, { arguments: pieces.join('') }),
  done(index, call(id, { ...fields, arguments: pieces.join('') })),
];

export const numbered = (events: readonly ScriptedEvent[]): ScriptedEvent[] =>
  events.map((event, index) => ({ sequence_number: index, ...event }));

/** Server-sent events, each a chunk. */
export const frames = (events: readonly ScriptedEvent[]): string[] =>
  events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
