import type { ResponsesWebSocketAccumulator } from 'openai/lib/responses/responses-websocket-accumulator';
import type { Scenario } from '../scenario.ts';
import { RESPONSE } from './bodies.ts';

type Accumulator = ResponsesWebSocketAccumulator;

/** What is gathered of events, after each of them. */
const gathers = (
  name: string,
  events: readonly unknown[],
  more: (accumulator: Accumulator) => unknown = () => {},
): Scenario => ({
  area: 'response sockets',
  name: `response socket: gathered: ${name}`,
  server: [],
  run: async (sdk) => {
    const { ResponsesWebSocketAccumulator } = await sdk.load('lib/responses/responses-websocket-accumulator');
    const accumulator = new ResponsesWebSocketAccumulator();
    const states = events.map((event) => {
      accumulator.add(event as never);
      return accumulator.current;
    });
    return [states, more(accumulator)];
  },
});

const created = { type: 'response.created', response: { id: 'r1', status: 'in_progress' } };
const item = { id: 'm1', type: 'message', role: 'assistant', status: 'in_progress', content: [] };
const part = { type: 'output_text', text: '', annotations: [] };
const call = { id: 'f1', type: 'function_call', call_id: 'c1', name: 'f', arguments: '' };
const { id: _, ...callWithoutId } = call;
const at = { item_id: 'm1', output_index: 0, content_index: 0 };
const added = (index: number, value: unknown) => ({
  type: 'response.output_item.added',
  output_index: index,
  item: value,
});
const addedPart = { type: 'response.content_part.added', ...at, part };
const delta = (text: unknown, more: object = {}) => ({
  type: 'response.output_text.delta',
  ...at,
  ...more,
  delta: text,
});
const callDelta = (text: unknown, more: object = {}) => ({
  type: 'response.function_call_arguments.delta',
  item_id: 'f1',
  output_index: 0,
  delta: text,
  ...more,
});

export const responseAccumulatorScenarios: Scenario[] = [
  gathers('nothing', []),
  gathers('a text', [
    created,
    { type: 'response.in_progress', response: { id: 'r1', status: 'in_progress', model: 'm' } },
    added(0, item),
    addedPart,
    delta('Hel'),
    delta('lo'),
    { type: 'response.output_text.done', ...at, text: 'Hello' },
    { type: 'response.content_part.done', ...at, part: { ...part, text: 'Hello' } },
    {
      type: 'response.output_item.done',
      output_index: 0,
      item: { ...item, status: 'completed', content: [{ ...part, text: 'Hello' }] },
    },
    { type: 'response.completed', response: RESPONSE },
  ]),
  gathers('a call', [
    created,
    added(0, call),
    callDelta('{"a"'),
    callDelta(':1}'),
    {
      type: 'response.function_call_arguments.done',
      item_id: 'f1',
      output_index: 0,
      name: 'f',
      arguments: '{"a":1}',
    },
    { type: 'response.output_item.done', output_index: 0, item: { ...call, arguments: '{"a":1}' } },
  ]),
  gathers('deltas without what they belong to', [
    created,
    delta('Hel'),
    delta('lo', { content_index: 1 }),
    delta('x', { output_index: 3, item_id: 'm3' }),
    added(0, item),
  ]),
  gathers('deltas before all', [delta('Hel'), delta('lo'), created]),
  gathers('deltas of calls without what they belong to', [
    created,
    callDelta('{'),
    callDelta('}'),
    { type: 'response.custom_tool_call_input.delta', item_id: 'x1', output_index: 1, delta: 'in' },
    { type: 'response.mcp_call_arguments.delta', item_id: 'p1', output_index: 2, delta: '{}' },
    added(0, call),
  ]),
  gathers('a call that has no id yet', [created, added(0, callWithoutId), callDelta('{}')]),
  gathers('a refusal', [
    created,
    added(0, item),
    { type: 'response.content_part.added', ...at, part: { type: 'refusal', refusal: '' } },
    { type: 'response.refusal.delta', ...at, delta: 'No' },
    { type: 'response.refusal.done', ...at, refusal: 'No.' },
  ]),
  gathers(
    'reasoning',
    [
      created,
      added(0, { id: 'r', type: 'reasoning', summary: [] }),
      {
        type: 'response.reasoning_summary_part.added',
        item_id: 'r',
        output_index: 0,
        summary_index: 0,
        part: { type: 'summary_text', text: '' },
      },
      {
        type: 'response.reasoning_summary_text.delta',
        item_id: 'r',
        output_index: 0,
        summary_index: 0,
        delta: 'Why',
      },
    ],
    (accumulator) => [
      accumulator.outputAt(0),
      accumulator.outputAt(0, { summary_index: 0 }),
      accumulator.outputAt(0, { summary_index: 1 }),
      accumulator.outputAt(0, { content_index: 0 }),
    ],
  ),
  gathers(
    'one place at a time',
    [
      created,
      added(2, item),
      { ...addedPart, output_index: 2 },
      delta('Hi', { output_index: 2 }),
      {
        type: 'response.output_text.annotation.added',
        ...at,
        output_index: 2,
        annotation_index: 0,
        annotation: { type: 'url_citation', url: 'https://a.example' },
      },
    ],
    (accumulator) => [
      accumulator.outputAt(0),
      accumulator.outputAt(2),
      accumulator.outputAt(2, { content_index: 0 }),
      accumulator.outputAt(2, { content_index: 0, annotation_index: 0 }),
      accumulator.outputAt(2, { content_index: -1 }),
      accumulator.outputAt(2, { content_index: 1e9 }),
      accumulator.outputAt(Number.NaN),
    ],
  ),
  gathers('what is taken is a copy', [created, added(0, item)], (accumulator) => {
    const current = accumulator.current as { snapshot: { output: unknown[] } };
    current.snapshot.output.push('mine');
    return accumulator.current;
  }),
  gathers('begun anew', [created, added(0, item), created]),
  gathers('reset', [created, added(0, item)], (accumulator) => {
    accumulator.reset();
    return [accumulator.current, accumulator.outputAt(0)];
  }),
  gathers('the ends', [
    { type: 'response.failed', response: { id: 'r', error: { code: 'x' } } },
    delta('late'),
    { type: 'response.incomplete', response: { id: 'r' } },
    { type: 'error', error: { message: 'No' } },
    created,
  ]),
  gathers('a beginning with output', [
    {
      type: 'response.created',
      response: { id: 'r', output: [{ ...item, content: [{ ...part, text: 'Hi' }] }, call] },
    },
    delta(' you'),
    callDelta('{}', { output_index: 1 }),
  ]),
  gathers('a state that comes later', [
    { type: 'response.queued', response: { id: 'r', status: 'queued' } },
    { type: 'response.in_progress', response: { id: 'r', status: 'in_progress' } },
    { type: 'response.odd', response: {} },
  ]),
  gathers('another stream’s item', [
    { ...created, stream_id: 'a' },
    { ...added(0, item), stream_id: 'b' },
  ]),
  gathers('another stream’s delta', [{ ...created, stream_id: 'a' }, delta('x', { stream_id: 'b' })]),
  gathers('another response’s state', [
    created,
    delta('x'),
    { type: 'response.in_progress', response: { id: 'other' } },
  ]),
  gathers('hostile: indices', [
    created,
    delta('x', { output_index: 1e15 }),
    delta('x', { output_index: 1, content_index: 4_294_967_296 }),
  ]),
  ...[-1, 1.5, '0', null, '__proto__'].map((index) =>
    gathers(`hostile: index ${JSON.stringify(index)}`, [
      created,
      delta('x', { output_index: index }),
      created,
    ]),
  ),
  ...[
    ['no response', { type: 'response.created' }],
    ['a response that is a text', { type: 'response.created', response: 'r' }],
    ['output that is none', { type: 'response.created', response: { output: {} } }],
    ['an item of no type', added(0, {})],
    ['an item of an unknown type', added(0, { type: 'odd' })],
    ['an item of an inherited type', added(0, { type: 'constructor' })],
    ['a message without content', added(0, { type: 'message', id: 'm1' })],
    ['a call without a name', added(0, { type: 'function_call', arguments: '' })],
    ['an mcp call without its server', added(0, { type: 'mcp_call', name: 'a', arguments: '' })],
    ['a text that is none', added(0, { ...item, content: [{ type: 'output_text' }] })],
    ['a delta that is none', delta(1)],
  ].map(([name, event]) => gathers(`hostile: ${name}`, [created, event, delta('later')])),
  gathers('hostile: a delta of another item', [
    created,
    added(0, item),
    addedPart,
    delta('x', { item_id: 'other' }),
  ]),
  gathers('hostile: a delta that is none of a part', [created, added(0, item), addedPart, delta({ a: 1 })]),
  gathers('hostile: a place that was taken', [created, added(0, item), added(0, { ...item, id: 'm2' })]),
  gathers('hostile: members', [
    JSON.parse('{"type":"response.created","response":{"id":"r","__proto__":{"polluted":1}}}'),
    JSON.parse(
      `{"type":"response.output_item.added","output_index":0,"item":{"type":"message","id":"m1","content":[],"__proto__":{"polluted":1}}}`,
    ),
  ]),
  gathers('a shell', [
    created,
    added(0, { id: 's1', type: 'shell_call', call_id: 'c', action: { commands: ['ls'] } }),
    added(1, { id: 'o1', type: 'shell_call_output', call_id: 'c', output: [] }),
    {
      type: 'response.shell_call_output_content.delta',
      item_id: 'o1',
      output_index: 1,
      command_index: 0,
      delta: { stdout: 'a' },
    },
    {
      type: 'response.shell_call_output_content.delta',
      item_id: 'o1',
      output_index: 1,
      command_index: 0,
      delta: { stdout: 'b', stderr: 'e' },
    },
    {
      type: 'response.shell_call_output_content.done',
      item_id: 'o1',
      output_index: 1,
      command_index: 0,
      output: [{ stdout: 'ab' }],
    },
    {
      type: 'response.shell_call_output_content.delta',
      item_id: 'o1',
      output_index: 1,
      command_index: 1,
      delta: { stdout: 'x' },
    },
  ]),
];
