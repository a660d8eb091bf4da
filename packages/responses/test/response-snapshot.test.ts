import { OpenAIError } from '@oxide/core';
import { expect, it } from 'vitest';
import {
  added,
  call,
  completed,
  created,
  done,
  message,
  on,
  response,
  type ScriptedEvent,
  textEvents,
} from './support/scripted-events.ts';
import { useScriptedResponses } from './support/scripted-responses.ts';
import { failureOf } from './support/stream-failure.ts';

const at = useScriptedResponses();
const { play } = at;

it('copies of a response that an event tells the output alone, which grows', async () => {
  const tools = [{ type: 'function', name: 'lookup', parameters: { type: 'object' } }];
  const item = message('msg', ['Rust']);
  const stream = play([
    created({ tools }),
    added(0, message('msg')),
    done(0, item),
    completed([item], { tools }),
  ]);
  const last = stream.emitted('response.completed');
  const final = await stream.finalResponse();
  const { response: told } = await last;
  expect(told).toMatchObject({ tools, output: [item] });
  expect(final.tools).toBe(told.tools);
  expect(final.output[0]).not.toBe(told.output[0]);
});

it('accumulates every kind of item that comes in pieces', async () => {
  const reasoning = { type: 'reasoning', id: 'rs', summary: [] };
  const part = { type: 'reasoning_text', text: '' };
  const shell = { type: 'shell_call', id: 'sh', call_id: 'c1', action: { commands: [] } };
  const printed = { type: 'shell_call_output', id: 'so', call_id: 'c1', output: [] };
  const refusal = { type: 'refusal', refusal: '' };
  const annotation = { type: 'url_citation', url: 'https://example.com' };
  const exit = { type: 'exit', exit_code: 1 };
  const stream = play([
    created(),
    added(0, reasoning),
    on('reasoning_summary_part.added', 0, 'rs', {
      summary_index: 0,
      part: { type: 'summary_text', text: '' },
    }),
    on('reasoning_summary_text.delta', 0, 'rs', { summary_index: 0, delta: 'Su' }),
    on('reasoning_summary_text.delta', 0, 'rs', { summary_index: 0, delta: 'm' }),
    on('content_part.added', 0, 'rs', { part }),
    on('reasoning_text.delta', 0, 'rs', { delta: 'Why' }),
    added(1, message('msg')),
    on('content_part.added', 1, 'msg', { part: refusal }),
    on('refusal.delta', 1, 'msg', { delta: 'No' }),
    on('content_part.added', 1, 'msg', {
      content_index: 1,
      part: { type: 'output_text', text: 'x', annotations: [] },
    }),
    on('output_text.annotation.added', 1, 'msg', { content_index: 1, annotation_index: 0, annotation }),
    added(2, { type: 'code_interpreter_call', id: 'ci', code: null, status: 'in_progress' }),
    on('code_interpreter_call_code.delta', 2, 'ci', { delta: '1+' }),
    on('code_interpreter_call_code.delta', 2, 'ci', { delta: '1' }),
    on('code_interpreter_call.interpreting', 2, 'ci'),
    added(3, { type: 'mcp_call', id: 'mcp', arguments: '' }),
    on('mcp_call_arguments.delta', 3, 'mcp', { delta: '{}' }),
    on('mcp_call.failed', 3, 'mcp'),
    added(4, { type: 'custom_tool_call', call_id: 'ct', input: '' }),
    on('custom_tool_call_input.delta', 4, 'ct', { delta: 'raw' }),
    added(5, shell),
    on('shell_call_command.added', 5, 'sh', { command_index: 0, command: '' }),
    on('shell_call_command.delta', 5, 'sh', { command_index: 0, delta: 'ls' }),
    added(6, printed),
    on('shell_call_output_content.delta', 6, 'so', { command_index: 1, delta: { stdout: 'b' } }),
    on('shell_call_output_content.done', 6, 'so', {
      command_index: 0,
      output: [{ stdout: 'a', stderr: '', outcome: exit }],
    }),
    added(7, { type: 'web_search_call', id: 'ws', status: 'in_progress' }),
    on('web_search_call.searching', 7, 'ws'),
  ]);
  const { snapshot } = await failureOf(stream);
  const text = { type: 'output_text', text: 'x', annotations: [annotation] };
  expect(snapshot).toMatchObject({
    output_text: 'x',
    output: [
      { summary: [{ text: 'Sum' }], content: [{ type: 'reasoning_text', text: 'Why' }] },
      { content: [{ type: 'refusal', refusal: 'No' }, text] },
      { code: '1+1', status: 'interpreting' },
      { arguments: '{}', status: 'failed' },
      { input: 'raw' },
      { action: { commands: ['ls'] } },
      {
        output: [
          { stdout: 'a', outcome: exit },
          { stdout: 'b', stderr: '' },
        ],
      },
      { status: 'searching' },
    ],
  });
});

it('takes over what a response tells in the middle, and keeps the items that it leaves out', async () => {
  const stream = play([
    created(),
    ...textEvents(0, 'msg_1', ['one ']).slice(0, 3),
    added(1, call('a')),
    {
      type: 'response.in_progress',
      response: response({ model: 'm', output: [call('a', { arguments: '{}' })] }),
    },
  ]);
  const { snapshot } = await failureOf(stream);
  expect(snapshot).toMatchObject({ model: 'm', output: [{ id: 'msg_1' }, { id: 'a', arguments: '{}' }] });
});

const begun = [created(), added(0, message('msg_1')), added(1, call('a'))];
it('tells the output also in events that leave it out', async () => {
  const item = message('msg_1', ['Iron']);
  const stream = play([
    created({ output: undefined }),
    ...textEvents(0, 'msg_1', ['Iron']),
    completed(undefined),
  ]);
  const outputs: unknown[] = [];
  stream.on('response.created', (event) => outputs.push(event.response.output));
  stream.on('response.completed', ({ response: { output, output_text } }) => {
    outputs.push(output, output_text);
  });
  await stream.done();
  expect(outputs).toEqual([[], [item], 'Iron']);
});

const part = { type: 'output_text', text: '', annotations: [] };

it.each<[string, ScriptedEvent[]]>([
  ['deltas before `response.created`', [on('output_text.delta', 0, 'msg_1', { delta: 'x' })]],
  ['an event without a type', [{ ...created(), type: 3 as never }]],
  ['a lifecycle event without a response', [{ type: 'response.created' }]],
  ['another response', [created(), completed([], { id: 'resp_2' })]],
  ['an output that is no list', [created({ output: { length: 1e9 } })]],
  ['an output of something else than items', [created(), completed([null])]],
  ['a negative output index', [...begun, added(-1, message('m'))]],
  ['a broken output index', [...begun, added(0.5, message('m'))]],
  ['an index that is text', [...begun, on('output_text.delta', '0' as never, 'msg_1', { delta: 'x' })]],
  ['an output index that is taken', [...begun, added(1, message('m'))]],
  ['an item that is there', [...begun, added(2, message('msg_1'))]],
  ['a call that is there', [...begun, added(2, { ...call('b'), call_id: 'call_a' })]],
  ['an item without a type', [...begun, added(2, { id: 'x' })]],
  [
    'a delta for an item that is not there',
    [...begun, on('output_text.delta', 2 ** 40, 'x', { delta: 'x' })],
  ],
  ['a delta for an item of another type', [...begun, on('output_text.delta', 1, 'a', { delta: 'x' })]],
  [
    'a delta for an item of another id',
    [...begun, on('function_call_arguments.delta', 1, 'z', { delta: 'x' })],
  ],
  ['a delta that is no text', [...begun, on('function_call_arguments.delta', 1, 'a', { delta: {} })]],
  ['a text for a part that is not there', [...begun, on('output_text.delta', 0, 'msg_1', { delta: 'x' })]],
  [
    'a part that leaves a gap',
    [...begun, on('content_part.added', 0, 'msg_1', { content_index: 2 ** 31, part })],
  ],
  ['a part without anything', [...begun, on('content_part.added', 0, 'msg_1', {})]],
  ['a part that is there', [...begun, ...[0, 0].map(() => on('content_part.added', 0, 'msg_1', { part }))]],
  [
    'an annotation that leaves a gap',
    [
      ...begun,
      on('content_part.added', 0, 'msg_1', { part }),
      on('output_text.annotation.added', 0, 'msg_1', { annotation_index: 9, annotation: {} }),
    ],
  ],
  ['an item that ends as another', [...begun, done(0, message('msg_2', ['x']))]],
  ['an end of an item that is not there', [...begun, done(9, message('msg_2', ['x']))]],
  [
    'an output of a thousandth command',
    [
      created(),
      added(0, { type: 'shell_call_output', id: 's', call_id: 'c', output: [] }),
      on('shell_call_output_content.delta', 0, 's', { command_index: 1e6, delta: {} }),
    ],
  ],
  ['completion without an item that had begun', [...begun, completed([message('msg_1', ['x'])])]],
])('refuses %s', async (_, events) => {
  const stream = play(events);
  const error = await failureOf(stream);
  expect(error.constructor).toBe(OpenAIError);
  expect(error.message).not.toBe('The stream has ended before the response did.');
  await at.server.waitFor('idle');
});
