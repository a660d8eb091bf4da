import type { Scenario } from '../scenario.ts';
import { apiError, rawSse } from '../server/reply.ts';
import {
  begun,
  calls,
  delta,
  ended,
  events,
  message,
  run,
  step,
  stepDelta,
  textPiece,
  whole,
} from './assistant-events.ts';
import { collect, settleAll } from './settle.ts';
import { watchEvents, watchToEnd } from './watch-events.ts';
import { during, openRun, streamedRun, watchRun } from './watch-run.ts';

const area = 'assistant streams';

export const assistantStreamScenarios: Scenario[] = [
  streamedRun('a text', events(...whole)),
  during(
    'two messages',
    ['thread.message.created', message()],
    ['thread.message.delta', delta([textPiece('a')])],
    ['thread.message.completed', message([{ type: 'text', text: { value: 'a' } }], 'completed')],
    ['thread.message.created', message([], 'in_progress', 'msg_2')],
    ['thread.message.delta', delta([textPiece('b')], 'msg_2')],
    ['thread.message.completed', message([{ type: 'text', text: { value: 'b' } }], 'completed', 'msg_2')],
  ),
  during(
    'two texts and an image',
    ['thread.message.created', message()],
    ['thread.message.delta', delta([textPiece('a')])],
    ['thread.message.delta', delta([{ index: 1, type: 'image_file', image_file: { file_id: 'file-1' } }])],
    ['thread.message.delta', delta([textPiece('b', 2)])],
    [
      'thread.message.completed',
      message(
        [
          { type: 'text', text: { value: 'a' } },
          { type: 'image_file', image_file: { file_id: 'file-1' } },
          { type: 'text', text: { value: 'b' } },
        ],
        'completed',
      ),
    ],
  ),
  during(
    'annotations',
    ['thread.message.created', message()],
    [
      'thread.message.delta',
      delta([textPiece('a', 0, { annotations: [{ index: 0, type: 'file_citation', text: '[1]' }] })]),
    ],
    [
      'thread.message.completed',
      message([{ type: 'text', text: { value: 'a', annotations: [] } }], 'completed'),
    ],
  ),
  during(
    'a message that is incomplete',
    ['thread.message.created', message()],
    ['thread.message.delta', delta([textPiece('a')])],
    ['thread.message.incomplete', message([{ type: 'text', text: { value: 'a' } }], 'incomplete')],
  ),
  during(
    'a call of a function',
    ['thread.run.step.created', step('in_progress', calls())],
    [
      'thread.run.step.delta',
      stepDelta(
        calls({
          index: 0,
          id: 'call_1',
          type: 'function',
          function: { name: 'f', arguments: '', output: null },
        }),
      ),
    ],
    [
      'thread.run.step.delta',
      stepDelta(calls({ index: 0, type: 'function', function: { arguments: '{"a"' } })),
    ],
    [
      'thread.run.step.delta',
      stepDelta(calls({ index: 0, type: 'function', function: { arguments: ':1}' } })),
    ],
    [
      'thread.run.step.completed',
      step(
        'completed',
        calls({
          id: 'call_1',
          type: 'function',
          function: { name: 'f', arguments: '{"a":1}', output: null },
        }),
      ),
    ],
  ),
  during(
    'two calls',
    ['thread.run.step.created', step('in_progress', calls())],
    [
      'thread.run.step.delta',
      stepDelta(
        calls({ index: 0, id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } }),
      ),
    ],
    [
      'thread.run.step.delta',
      stepDelta(
        calls({ index: 1, id: 'call_2', type: 'function', function: { name: 'g', arguments: '{}' } }),
      ),
    ],
    [
      'thread.run.step.completed',
      step(
        'completed',
        calls(
          { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } },
          { id: 'call_2', type: 'function', function: { name: 'g', arguments: '{}' } },
        ),
      ),
    ],
  ),
  during(
    'a code interpreter',
    ['thread.run.step.created', step('in_progress', calls())],
    [
      'thread.run.step.delta',
      stepDelta(
        calls({
          index: 0,
          id: 'call_1',
          type: 'code_interpreter',
          code_interpreter: { input: 'x=', outputs: [] },
        }),
      ),
    ],
    [
      'thread.run.step.delta',
      stepDelta(
        calls({
          index: 0,
          type: 'code_interpreter',
          code_interpreter: { input: '1', outputs: [{ index: 0, type: 'logs', logs: 'a' }] },
        }),
      ),
    ],
    [
      'thread.run.step.completed',
      step(
        'completed',
        calls({
          id: 'call_1',
          type: 'code_interpreter',
          code_interpreter: { input: 'x=1', outputs: [{ type: 'logs', logs: 'a' }] },
        }),
      ),
    ],
  ),
  during(
    'a step that fails',
    ['thread.run.step.created', step('in_progress', calls())],
    ['thread.run.step.failed', step('failed', calls())],
  ),
  streamedRun(
    'a run that needs action',
    events(...begun, [
      'thread.run.requires_action',
      run('requires_action', { required_action: { type: 'submit_tool_outputs' } }),
    ]),
  ),
  streamedRun(
    'a run that fails',
    events(...begun, ['thread.run.failed', run('failed', { last_error: { code: 'c', message: 'Broke' } })]),
  ),
  streamedRun('a run that is incomplete', events(...begun, ['thread.run.incomplete', run('incomplete')])),
  streamedRun(
    'a run that is cancelled',
    events(
      ...begun,
      ['thread.run.cancelling', run('cancelling')],
      ['thread.run.cancelled', run('cancelled')],
    ),
  ),
  streamedRun('a run that has expired', events(...begun, ['thread.run.expired', run('expired')])),
  streamedRun(
    'a new thread',
    events(['thread.created', { id: 'thread_1', object: 'thread' }], ...whole),
    (client) =>
      client.beta.threads.createAndRunStream({
        assistant_id: 'asst_1',
        thread: { messages: [{ role: 'user', content: 'Hi' }] },
      }) as never,
  ),
  streamedRun(
    'the outputs of tools',
    events(...whole),
    (client) =>
      client.beta.threads.runs.submitToolOutputsStream('run_1', {
        thread_id: 'thread_1',
        tool_outputs: [{ tool_call_id: 'call_1', output: 'o' }],
      }) as never,
  ),
  streamedRun(
    'createAndStream',
    events(...whole),
    (client) => client.beta.threads.runs.createAndStream('thread_1', { assistant_id: 'asst_1' }) as never,
  ),
  streamedRun('an error event', events(...begun, ['error', { code: 'server_error', message: 'Broke' }])),
  streamedRun('an error status', apiError(400, 'No')),
  streamedRun('nothing at all', rawSse()),
  streamedRun('an end without a terminal event', events(...whole.slice(0, 5))),
  streamedRun('a cut', { ...events(...whole.slice(0, 5)), drop: 'after' }),
  streamedRun('an event that is not known', events(...begun, ['thread.brand_new', { id: 'x' }], ended)),
  {
    area,
    name: 'assistant stream: a for await loop',
    server: [events(...whole)],
    run: (_, { client }) => collect(openRun(client())),
  },
  {
    area,
    name: 'assistant stream: leaving the loop early',
    server: [{ ...events(...whole.slice(0, 5)), stall: 'after' }],
    run: async (_, { client, closedByClient }) => {
      const stream = openRun(client());
      const seen = watchEvents(stream, ['abort', 'error', 'end']);
      for await (const _event of stream) break;
      await closedByClient(1);
      return {
        seen,
        after: await settleAll(
          () => stream.done(),
          () => stream.finalRun(),
        ),
        aborted: stream.aborted,
      };
    },
  },
  {
    area,
    name: 'assistant stream: abort() in the middle',
    server: [{ ...events(...whole.slice(0, 6)), stall: 'after' }],
    run: async (_, { client, closedByClient }) => {
      const stream = openRun(client());
      stream.once('textDelta', () => stream.abort());
      const watched = await watchToEnd(stream, ['abort', 'error', 'end'], () => stream.finalMessages());
      await closedByClient(1);
      return watched;
    },
  },
  {
    area,
    name: 'assistant stream: toReadableStream() and back',
    server: [events(...whole)],
    run: async ({ load }, { client }) => {
      const { AssistantStream } = await load('lib/AssistantStream');
      const sent = await new Response(openRun(client()).toReadableStream()).text();
      return {
        sent,
        ...(await watchRun(AssistantStream.fromReadableStream(new Response(sent).body as ReadableStream))),
      };
    },
  },
  {
    area,
    name: 'assistant stream: accumulateDelta',
    server: [],
    run: async ({ load }) => {
      const { AssistantStream } = await load('lib/AssistantStream');
      const add = (before: object, after: object) => () =>
        AssistantStream.accumulateDelta(before as never, after as never);
      return settleAll(
        add({ a: 'x', n: 1, l: ['a'] }, { a: 'y', n: 2, l: ['b'] }),
        add({ o: { a: 'x' } }, { o: { a: 'y', b: 'z' } }),
        add(
          { l: [{ index: 0, t: 'a' }] },
          {
            l: [
              { index: 0, t: 'b' },
              { index: 1, t: 'c' },
            ],
          },
        ),
        add({ index: 1, type: 't' }, { index: 2, type: 'u' }),
        add({ a: null, b: undefined }, { a: 'x', b: 'y' }),
        add({ a: 'x' }, { a: null }),
        add({ a: 'x' }, { a: 5 }),
        add({ l: [] }, { l: [{ t: 'a' }] }),
        add({}, JSON.parse('{"__proto__":{"polluted":1}}')),
      );
    },
  },
];
