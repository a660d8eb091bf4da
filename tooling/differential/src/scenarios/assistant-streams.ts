import type { Scenario, ScenarioContext, Subpaths } from '../scenario.ts';
import { apiError, type Reply, rawSse } from '../server/reply.ts';
import { collect, settleAll } from './settle.ts';
import { watchEvents, watchToEnd } from './watch-events.ts';

const area = 'assistant streams';
type Client = ReturnType<ScenarioContext['client']>;
type Stream = InstanceType<Subpaths['lib/AssistantStream']['AssistantStream']>;
type Event = readonly [name: string, data: unknown];

const EVENTS = [
  'connect',
  'run',
  'messageCreated',
  'messageDelta',
  'messageDone',
  'runStepCreated',
  'runStepDelta',
  'runStepDone',
  'toolCallCreated',
  'toolCallDelta',
  'toolCallDone',
  'textCreated',
  'textDelta',
  'textDone',
  'imageFileDone',
  'error',
  'abort',
  'end',
];

const events = (...list: Event[]): Reply =>
  rawSse(
    ...[...list, ['done', '[DONE]'] as const].map(
      ([name, data]) => `event: ${name}\ndata: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`,
    ),
  );

const run = (status: string, more: object = {}) => ({
  id: 'run_1',
  object: 'thread.run',
  thread_id: 'thread_1',
  assistant_id: 'asst_1',
  status,
  ...more,
});
const message = (content: unknown[] = [], status = 'in_progress', id = 'msg_1') => ({
  id,
  object: 'thread.message',
  role: 'assistant',
  thread_id: 'thread_1',
  status,
  content,
});
const delta = (content: unknown, id = 'msg_1') => ({
  id,
  object: 'thread.message.delta',
  delta: { content },
});
const text = (value: string, index = 0, more: object = {}) => ({
  index,
  type: 'text',
  text: { value, ...more },
});
const step = (status: string, details: unknown, id = 'step_1') => ({
  id,
  object: 'thread.run.step',
  run_id: 'run_1',
  type: 'tool_calls',
  status,
  step_details: details,
});
const stepDelta = (details: unknown, id = 'step_1') => ({
  id,
  object: 'thread.run.step.delta',
  delta: { step_details: details },
});
const begun: Event[] = [
  ['thread.run.created', run('queued')],
  ['thread.run.in_progress', run('in_progress')],
];
const ended: Event = ['thread.run.completed', run('completed')];
const whole: Event[] = [
  ...begun,
  ['thread.message.created', message()],
  ['thread.message.in_progress', message()],
  ['thread.message.delta', delta([text('Hel', 0, { annotations: [] })])],
  ['thread.message.delta', delta([text('lo')])],
  [
    'thread.message.completed',
    message([{ type: 'text', text: { value: 'Hello', annotations: [] } }], 'completed'),
  ],
  ended,
];
const open = (client: Client): Stream =>
  client.beta.threads.runs.stream('thread_1', { assistant_id: 'asst_1' }) as never;

const watch = async (stream: Stream) => {
  const watched = await watchToEnd(
    stream,
    EVENTS,
    () => stream.finalRun(),
    () => stream.finalMessages(),
    () => stream.finalRunSteps(),
    () => stream.currentRun(),
    () => stream.currentMessageSnapshot(),
    () => stream.currentRunStepSnapshot(),
  );
  return { ...watched, polluted: ({} as { polluted?: unknown }).polluted };
};
const streamed = (name: string, reply: Reply, make: (client: Client) => Stream = open): Scenario => ({
  area,
  name: `assistant stream: ${name}`,
  server: [reply],
  run: (_, { client }) => watch(make(client())),
});
/** These events in the middle of a run. */
const during = (name: string, ...list: Event[]): Scenario => streamed(name, events(...begun, ...list, ended));
const hostile = (name: string, ...list: Event[]): Scenario =>
  during(`hostile: ${name}`, ['thread.message.created', message()], ...list);
const calls = (...list: unknown[]) => ({ type: 'tool_calls', tool_calls: list });

export const assistantStreamScenarios: Scenario[] = [
  streamed('a text', events(...whole)),
  during(
    'two messages',
    ['thread.message.created', message()],
    ['thread.message.delta', delta([text('a')])],
    ['thread.message.completed', message([{ type: 'text', text: { value: 'a' } }], 'completed')],
    ['thread.message.created', message([], 'in_progress', 'msg_2')],
    ['thread.message.delta', delta([text('b')], 'msg_2')],
    ['thread.message.completed', message([{ type: 'text', text: { value: 'b' } }], 'completed', 'msg_2')],
  ),
  during(
    'two texts and an image',
    ['thread.message.created', message()],
    ['thread.message.delta', delta([text('a')])],
    ['thread.message.delta', delta([{ index: 1, type: 'image_file', image_file: { file_id: 'file-1' } }])],
    ['thread.message.delta', delta([text('b', 2)])],
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
      delta([text('a', 0, { annotations: [{ index: 0, type: 'file_citation', text: '[1]' }] })]),
    ],
    [
      'thread.message.completed',
      message([{ type: 'text', text: { value: 'a', annotations: [] } }], 'completed'),
    ],
  ),
  during(
    'a message that is incomplete',
    ['thread.message.created', message()],
    ['thread.message.delta', delta([text('a')])],
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
  streamed(
    'a run that needs action',
    events(...begun, [
      'thread.run.requires_action',
      run('requires_action', { required_action: { type: 'submit_tool_outputs' } }),
    ]),
  ),
  streamed(
    'a run that fails',
    events(...begun, ['thread.run.failed', run('failed', { last_error: { code: 'c', message: 'Broke' } })]),
  ),
  streamed('a run that is incomplete', events(...begun, ['thread.run.incomplete', run('incomplete')])),
  streamed(
    'a run that is cancelled',
    events(
      ...begun,
      ['thread.run.cancelling', run('cancelling')],
      ['thread.run.cancelled', run('cancelled')],
    ),
  ),
  streamed('a run that has expired', events(...begun, ['thread.run.expired', run('expired')])),
  streamed(
    'a new thread',
    events(['thread.created', { id: 'thread_1', object: 'thread' }], ...whole),
    (client) =>
      client.beta.threads.createAndRunStream({
        assistant_id: 'asst_1',
        thread: { messages: [{ role: 'user', content: 'Hi' }] },
      }) as never,
  ),
  streamed(
    'the outputs of tools',
    events(...whole),
    (client) =>
      client.beta.threads.runs.submitToolOutputsStream('run_1', {
        thread_id: 'thread_1',
        tool_outputs: [{ tool_call_id: 'call_1', output: 'o' }],
      }) as never,
  ),
  streamed(
    'createAndStream',
    events(...whole),
    (client) => client.beta.threads.runs.createAndStream('thread_1', { assistant_id: 'asst_1' }) as never,
  ),
  streamed('an error event', events(...begun, ['error', { code: 'server_error', message: 'Broke' }])),
  streamed('an error status', apiError(400, 'No')),
  streamed('nothing at all', rawSse()),
  streamed('an end without a terminal event', events(...whole.slice(0, 5))),
  streamed('a cut', { ...events(...whole.slice(0, 5)), drop: 'after' }),
  streamed('an event that is not known', events(...begun, ['thread.brand_new', { id: 'x' }], ended)),
  hostile('a delta before the message', ['thread.message.delta', delta([text('a')], 'msg_2')]),
  hostile('a message twice', ['thread.message.created', message()]),
  hostile('a message that is completed as another', [
    'thread.message.completed',
    message([], 'completed', 'msg_2'),
  ]),
  hostile('a huge content index', ['thread.message.delta', delta([text('a', 4_000_000_000)])]),
  hostile('a negative content index', ['thread.message.delta', delta([text('a', -1)])]),
  hostile('a content index that is a text', ['thread.message.delta', delta([{ ...text('a'), index: '0' }])]),
  hostile('no content index', ['thread.message.delta', delta([{ type: 'text', text: { value: 'a' } }])]),
  hostile('content that is null', ['thread.message.delta', delta(null)]),
  hostile('content with null in it', ['thread.message.delta', delta([null])]),
  hostile('no delta', ['thread.message.delta', { id: 'msg_1', object: 'thread.message.delta' }]),
  hostile(
    'a text that changes its type',
    ['thread.message.delta', delta([text('a')])],
    ['thread.message.delta', delta([{ index: 0, type: 'image_file', image_file: { file_id: 'f' } }])],
  ),
  hostile(
    'a value that is a number',
    ['thread.message.delta', delta([text('a')])],
    ['thread.message.delta', delta([{ index: 0, type: 'text', text: { value: 5 } }])],
  ),
  hostile('an id that is __proto__', ['thread.message.created', message([], 'in_progress', '__proto__')]),
  during(
    'hostile: __proto__ in a delta',
    ['thread.message.created', message()],
    [
      'thread.message.delta',
      '{"id":"msg_1","object":"thread.message.delta","delta":{"content":[{"index":0,"type":"text","__proto__":{"polluted":1},"text":{"value":"a","__proto__":{"polluted":1}}}]}}',
    ],
  ),
  during('hostile: a delta of a step before it', [
    'thread.run.step.delta',
    stepDelta(calls({ index: 0, id: 'c', type: 'function', function: { name: 'f', arguments: '' } })),
  ]),
  during(
    'hostile: a huge index of a call',
    ['thread.run.step.created', step('in_progress', calls())],
    [
      'thread.run.step.delta',
      stepDelta(
        calls({ index: 4_000_000_000, id: 'c', type: 'function', function: { name: 'f', arguments: '' } }),
      ),
    ],
  ),
  streamed('hostile: events without data', events(['thread.run.created', 'null'], ended)),
  streamed('hostile: data that is a text', events(['thread.run.created', '"abc"'], ended)),
  {
    area,
    name: 'assistant stream: a for await loop',
    server: [events(...whole)],
    run: (_, { client }) => collect(open(client())),
  },
  {
    area,
    name: 'assistant stream: leaving the loop early',
    server: [{ ...events(...whole.slice(0, 5)), stall: 'after' }],
    run: async (_, { client, closedByClient }) => {
      const stream = open(client());
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
      const stream = open(client());
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
      const sent = await new Response(open(client()).toReadableStream()).text();
      return {
        sent,
        ...(await watch(AssistantStream.fromReadableStream(new Response(sent).body as ReadableStream))),
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
