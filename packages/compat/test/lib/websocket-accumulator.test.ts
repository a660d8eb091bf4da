import { describe, expect, it } from 'vitest';
import { onBoth } from '../support/both.ts';

type Event = { type: string; [name: string]: unknown };

/** Feeds both accumulators, and compares what they hold after each event. */
async function feed(events: Event[]): Promise<unknown[]> {
  return onBoth(async (subject) => {
    const { ResponsesWebSocketAccumulator } = await subject.load(
      'lib/responses/responses-websocket-accumulator',
    );
    const accumulator = new ResponsesWebSocketAccumulator();
    return events.map((event) => {
      const before = structuredClone(event);
      accumulator.add(event);
      expect(event).toEqual(before);
      const { current } = accumulator;
      return current?.phase === 'unavailable' ? 'unavailable' : current;
    });
  });
}

const created = (fields: object = {}): Event => ({
  type: 'response.created',
  response: { id: 'resp_1', status: 'in_progress', output: [], ...fields },
});
const message = (id: string, ...content: object[]) => ({ type: 'message', id, role: 'assistant', content });
const text = (value: string) => ({ type: 'output_text', text: value, annotations: [] });
const on = (type: string, fields: object = {}): Event => ({
  type: `response.${type}`,
  output_index: 0,
  item_id: 'msg_1',
  ...(/^(output_text|refusal|content_part)/.test(type) && { content_index: 0 }),
  ...fields,
});
const added = (item: object, index = 0) => on('output_item.added', { item, output_index: index });
const done = (item: object, index = 0) => on('output_item.done', { item, output_index: index });
const delta = (value: unknown, fields: object = {}) =>
  on('output_text.delta', { delta: value, logprobs: [], ...fields });

const shells = [
  added({ type: 'shell_call', id: 'sh_1', call_id: 'c1', action: { commands: ['ls', 'pwd'] } }),
  added({ type: 'shell_call_output', id: 'so_1', call_id: 'c1', output: [] }, 1),
];
const shell = (type: string, fields: object) =>
  on(`shell_call_output_content.${type}`, { output_index: 1, item_id: 'so_1', command_index: 0, ...fields });

describe('an accumulator of the events of a lane', () => {
  it('makes the response as it is told', async () => {
    const states = await feed([
      created(),
      { type: 'response.in_progress', response: { id: 'resp_1', status: 'in_progress', output: [] } },
      added(message('msg_1')),
      on('content_part.added', { part: text('') }),
      delta('Iron '),
      delta('rain'),
      on('output_text.annotation.added', {
        annotation_index: 0,
        annotation: { type: 'url_citation', url: 'u' },
      }),
      on('output_text.done', { text: 'Iron rain.', logprobs: [] }),
      on('content_part.done', { part: text('Iron rain.') }),
      added({ type: 'function_call', id: 'fc_1', call_id: 'c', name: 'n', arguments: '' }, 1),
      on('function_call_arguments.delta', { output_index: 1, item_id: 'fc_1', delta: '{"a":' }),
      on('function_call_arguments.done', { output_index: 1, item_id: 'fc_1', arguments: '{"a":1}' }),
      done(message('msg_1', text('Iron rain!'))),
      { type: 'keepalive' },
      { type: 'response.completed', response: { id: 'resp_1', status: 'completed' } },
      delta('late'),
      created({ id: 'resp_2' }),
    ]);
    expect(states.at(5)).toMatchObject({ phase: 'provisional', snapshot: { output_text: 'Iron rain' } });
  });

  it('keeps the end as it was told', async () => {
    for (const type of ['response.failed', 'response.incomplete', 'error'])
      await feed([created(), added(message('msg_1', text('a'))), { type, more: { deep: [1] } }, created()]);
  });

  it('keeps what is told of items that were not', async () => {
    const states = await feed([
      created(),
      delta('b', { output_index: 1, item_id: 'msg_2' }),
      delta('c', { output_index: 1, item_id: 'msg_2', content_index: 2 }),
      on('refusal.delta', { delta: 'no', content_index: 1, output_index: 1, item_id: 'msg_2' }),
      on('function_call_arguments.delta', { output_index: 3, item_id: 'fc_1', delta: '{"a"' }),
      on('function_call_arguments.done', { output_index: 3, item_id: 'fc_1', arguments: '{"a":1}' }),
      on('custom_tool_call_input.delta', { output_index: 4, item_id: 'ct_1', delta: 'in' }),
      on('mcp_call_arguments.delta', { output_index: 5, item_id: 'mcp_1', delta: '{}' }),
      added(message('msg_1', text('a'))),
      on('output_text.done', { output_index: 1, item_id: 'msg_2', text: 'B', logprobs: [] }),
      added({ type: 'function_call', id: 'fc_1', call_id: 'c', name: 'n', arguments: '' }, 3),
      done(message('msg_2', text('B!')), 1),
      on('content_part.done', { output_index: 6, item_id: 'msg_3', part: text('whole') }),
    ]);
    expect(states.at(2)).toMatchObject({ snapshot: { output: [], output_text: 'bc' } });
  });

  it('begins in the middle', async () => {
    await feed([delta('a'), delta('b'), added(message('msg_1', text('ab'))), delta('c')]);
    await feed([added(message('msg_1'), 2), on('content_part.added', { output_index: 2, part: text('') })]);
    await feed([
      { type: 'response.in_progress', response: { id: 'resp_1', status: 'in_progress' } },
      added(message('msg_1')),
    ]);
  });

  it('takes a response told again', async () => {
    await feed([
      created({ output: [message('msg_1', text('a'))], output_text: 'a' }),
      delta('b'),
      { type: 'response.in_progress', response: { id: 'resp_1', status: 'in_progress' } },
      { type: 'response.queued', response: { id: 'resp_1', output: [message('msg_9', text('z'))] } },
      { type: 'response.in_progress', response: { id: 'resp_1', model: 'm' } },
      delta('!', { item_id: 'msg_9' }),
    ]);
  });

  it('makes the output of shells', async () => {
    const output = [{ stdout: 'ab', stderr: 'e', outcome: { type: 'exit', exit_code: 0 } }];
    const states = await feed([
      created(),
      ...shells,
      shell('delta', { delta: { stdout: 'a' } }),
      shell('delta', { delta: { stdout: 'b', stderr: 'e' } }),
      shell('delta', { delta: { stdout: 'x' }, command_index: 1 }),
      shell('done', { output }),
      done({ type: 'shell_call_output', id: 'so_1', call_id: 'c1', output }, 1),
    ]);
    expect(states.at(-2)).toMatchObject({ partialOutput: [{ commands: [{}, {}] }] });
  });

  it.each<[string, Event[]]>([
    ['a creation without a response', [{ type: 'response.created' }]],
    ['an output that is no list', [created({ output: {} })]],
    ['an item that is none', [created(), on('output_item.added', { item: 7 })]],
    ['an index that is none', [created(), added(message('msg_1'), -1)]],
    [
      'an index that is missing',
      [created(), { type: 'response.output_text.delta', delta: 'a', item_id: 'msg_1', content_index: 0 }],
    ],
    ['a text that is none', [created(), added(message('msg_1', text('a'))), delta(7)]],
    [
      'a text for another item',
      [created(), added(message('msg_1', text('a'))), delta('b', { item_id: 'msg_2' })],
    ],
    [
      'a text for an item of another type',
      [
        created(),
        added({ type: 'function_call', id: 'msg_1', call_id: 'c', name: 'n', arguments: '' }),
        delta('b'),
      ],
    ],
    ['an event without an item', [created(), delta('a', { item_id: '' })]],
    ['an item other than was told', [created(), delta('a'), added(message('msg_2'))]],
    [
      'a part of another type',
      [created(), on('content_part.added', { part: text('') }), on('refusal.delta', { delta: 'no' })],
    ],
    ['an output of a shell that was not told', [created(), shell('delta', { delta: { stdout: 'a' } })]],
    [
      'an output of a command that was not given',
      [created(), ...shells, shell('delta', { delta: { stdout: 'a' }, command_index: 2 })],
    ],
    ['an output of a command that is none', [created(), ...shells, shell('delta', { delta: 'a' })]],
    [
      'a part of the output of a command that is none',
      [created(), ...shells, shell('delta', { delta: { stdout: 7 } })],
    ],
    ['an output of a command that is no list', [created(), ...shells, shell('done', { output: {} })]],
    [
      'another response',
      [created(), delta('a'), { type: 'response.in_progress', response: { id: 'resp_2' } }],
    ],
    ['no response again', [created(), { type: 'response.in_progress' }]],
    [
      'an item that changes its type',
      [
        created(),
        added(message('msg_1')),
        done({ type: 'function_call', id: 'msg_1', name: 'n', arguments: '' }),
      ],
    ],
    [
      'another lane',
      [
        { ...created(), stream_id: 'a' },
        { ...delta('a'), stream_id: 'b' },
      ],
    ],
    [
      'reasoning that was not told',
      [created(), on('reasoning_summary_text.delta', { delta: 'a', summary_index: 0 })],
    ],
  ])('is unavailable after %s, until another begins', async (_what, events) => {
    const states = await feed([...events, delta('later'), created({ id: 'resp_2' })]);
    expect(states.at(-3)).toBe('unavailable');
    expect(states.at(-1)).toMatchObject({ phase: 'provisional' });
  });

  it('gives one item, or a part of it', async () => {
    await onBoth(async (subject) => {
      const { ResponsesWebSocketAccumulator } = await subject.load(
        'lib/responses/responses-websocket-accumulator',
      );
      const accumulator = new ResponsesWebSocketAccumulator();
      const first = [accumulator.current, accumulator.outputAt(0)];
      const annotation = { type: 'url_citation', url: 'u' };
      const reasoning = { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 's' }] };
      accumulator.add(created());
      accumulator.add(added(message('msg_1', { ...text('a'), annotations: [annotation] }), 1));
      accumulator.add(added(reasoning, 2));
      const item = accumulator.outputAt(1) as { content: { text: string }[] };
      item.content[0]!.text = 'mine';
      const parts = [
        accumulator.outputAt(1),
        accumulator.outputAt(0),
        accumulator.outputAt(1, { content_index: 0 }),
        accumulator.outputAt(1, { content_index: 0, annotation_index: 0 }),
        accumulator.outputAt(1, { content_index: 0, annotation_index: 1 }),
        accumulator.outputAt(1, { content_index: 1 }),
        accumulator.outputAt(1, { content_index: -1 }),
        accumulator.outputAt(1, { summary_index: 0 }),
        accumulator.outputAt(2, { summary_index: 0 }),
        accumulator.outputAt(2, { content_index: 0 }),
      ];
      accumulator.reset();
      return [...first, ...parts, accumulator.current, accumulator.outputAt(1)];
    });
  });
});
