import type { Scenario } from '../scenario.ts';
import { apiError, type Reply } from '../server/reply.ts';
import { added, completed, created, eventsOf, itemDone, wholeText } from './response-events.ts';
import {
  adding,
  attempt,
  called,
  type Item,
  type RunnerScenario,
  replied,
  said,
  streamedReply,
  thought,
  toolRun,
  type Watch,
} from './watch-tool-runner.ts';

const done = streamedReply(said('Done'));
const once = [streamedReply(thought('rs_1'), called('c1'), called('c2', 'sub')), done];

/** Tells the types of events, so that their order beside calls is seen. */
const streaming =
  (more: object | ((watch: Watch) => object) = {}) =>
  (watch: Watch) => ({
    stream: true,
    onEvent: ({ type }: { type: string }) => watch.note(type),
    ...(typeof more === 'function' ? more(watch) : more),
  });
const eager = (more: object | ((watch: Watch) => object) = {}) =>
  streaming((watch) => ({ eager: true, ...(typeof more === 'function' ? more(watch) : more) }));
const both = (watch: Watch) => ({ functions: [adding(watch), watch.fn('sub')] });

const streamed = (name: string, replies: readonly Reply[], scenario: RunnerScenario = {}): Scenario =>
  toolRun(`stream: ${name}`, replies, { tools: both, options: eager(), ...scenario });

/** A function that tells when it ends. */
const slowly = (note: Watch['note']) => async () => {
  await new Promise((resolve) => setTimeout(resolve, 30));
  note('ends');
  return 'done';
};

/** Functions that may run beside each other, and end in the opposite order. */
const independent = (watch: Watch) => {
  const gates: (() => void)[] = [];
  const wait = (name: string) => async () => {
    watch.note('begins', name);
    if (gates.length === 0) await new Promise<void>((resolve) => gates.push(resolve));
    else gates.pop()?.();
    watch.note('ends', name);
    return name;
  };
  return {
    functions: [
      watch.fn('add', wait('add'), { independent: true }),
      watch.fn('sub', wait('sub'), { independent: true }),
      watch.fn('last'),
    ],
  };
};
const failing = (watch: Watch, more: object = {}) => ({
  functions: [
    watch.fn(
      'add',
      () => {
        throw new Error('sk-secret');
      },
      more,
    ),
    watch.fn('sub', undefined, more),
  ],
});
const events = (...all: Item[]): Reply => eventsOf(created(), ...all);
const item = (call: Item, index = 0): Item[] => [added(call, index), itemDone(call, index)];

export const toolRunnerStreamScenarios: Scenario[] = [
  streamed('tools wait for the whole response', once, { options: streaming() }),
  streamed('eager', once),
  streamed('eager without onEvent', once, { options: () => ({ stream: true, eager: true }) }),
  streamed('a text', [eventsOf(...wholeText('Hel', 'lo'))], {
    options: () => ({ stream: true }),
  }),
  streamed('events that are given', [eventsOf(...wholeText('Hel', 'lo'))], {
    options: ({ note }) => ({
      stream: true,
      onEvent: async (event: Item) => {
        note({ ...event });
        event.type = 'changed';
        event.response = undefined;
      },
    }),
  }),
  streamed('events that wait for whoever is told', once, {
    options: eager(({ note }) => ({
      onEvent: async ({ type }: { type: string }) => {
        note('begin', type);
        await Promise.resolve();
        note('end', type);
      },
    })),
  }),
  streamed('onEvent that throws', once, {
    options: eager(() => ({
      onEvent: ({ type }: { type: string }) => {
        if (type === 'response.output_item.done') throw new Error('sk-secret');
      },
    })),
  }),
  streamed('an abort between events', once, {
    options: eager(({ controller }) => ({
      signal: controller.signal,
      onEvent: ({ type }: { type: string }) => {
        if (type === 'response.output_item.done') controller.abort();
      },
    })),
  }),
  streamed('an abort in a call', once, {
    tools: (watch) => ({
      functions: [
        watch.fn('add', () => {
          watch.controller.abort();
          return 'done';
        }),
        watch.fn('sub'),
      ],
    }),
    options: eager(({ controller }) => ({ signal: controller.signal })),
  }),
  streamed('an error status', [apiError(400, 'No')]),
  streamed('an error status after calls', [once[0]!, apiError(400, 'No')]),
  streamed('a stream that is cut after a call', [{ ...events(...item(called('c1'))), drop: 'after' }]),
  streamed('a stream that tells of a failure', [
    events(...item(called('c1')), {
      type: 'response.failed',
      response: {
        id: 'resp_1',
        object: 'response',
        status: 'failed',
        output: [],
        error: { code: 'server_error', message: 'x' },
      },
    }),
  ]),
  streamed('a call that fails', [streamedReply(called('c1'), called('c2', 'sub')), done], { tools: failing }),
  streamed('a call whose arguments are no JSON', [
    streamedReply(called('c1', 'sub'), called('c2', 'add', '{'), called('c3', 'sub')),
  ]),
  streamed('a limit of requests', once, { options: eager({ maxSteps: 1 }) }),
  streamed(
    'independent calls',
    [streamedReply(called('c1'), called('c2', 'sub'), called('c3', 'last')), done],
    {
      tools: independent,
      options: () => ({ stream: true, eager: true }),
    },
  ),
  streamed(
    'a call that waits for independent ones',
    [streamedReply(called('c1', 'sub'), called('c2', 'last')), done],
    {
      tools: ({ fn, note }) => ({
        functions: [fn('sub', slowly(note), { independent: true }), fn('last')],
      }),
      options: () => ({ stream: true, eager: true, maxConcurrentCalls: 9 }),
    },
  ),
  streamed(
    'independent calls, one at a time',
    [streamedReply(called('c1', 'sub'), called('c2', 'sub')), done],
    {
      tools: ({ fn }) => ({ functions: [fn('sub', async () => 'done', { independent: true })] }),
      options: () => ({ stream: true, eager: true, maxConcurrentCalls: 1 }),
    },
  ),
  streamed(
    'independent calls, of which one fails',
    [streamedReply(called('c1'), called('c2', 'sub'), called('c3', 'sub'))],
    {
      tools: (watch) => failing(watch, { independent: true }),
      options: () => ({ stream: true, eager: true }),
    },
  ),
  streamed(
    'independent calls that are not eager',
    [streamedReply(called('c1', 'sub'), called('c2', 'sub')), done],
    {
      tools: ({ fn }) => ({ functions: [fn('sub', undefined, { independent: true })] }),
      options: () => ({ stream: true, maxConcurrentCalls: 4 }),
    },
  ),
  streamed(
    'independent calls when the stream breaks',
    [{ ...events(...item(called('c1', 'sub'))), drop: 'after' }],
    {
      tools: ({ fn, note }) => ({
        functions: [fn('sub', slowly(note), { independent: true })],
      }),
      options: () => ({ stream: true, eager: true }),
    },
  ),
  streamed(
    'a policy for some tools',
    [streamedReply(called('c1'), called('c2', 'sub'), called('c3'), said('Wait', 'msg_w')), done],
    {
      tools: (watch) => ({ ...both(watch), earlyExecution: { functions: ['add'] } }),
    },
  ),
  streamed('a policy for no tool', once, { tools: (watch) => ({ ...both(watch), earlyExecution: {} }) }),
  streamed('a decision for each call', once, {
    options: eager(({ note }) => ({
      beforeEarlyCall: (call: Item) => {
        note('decide', { ...call });
        const decision = call.name === 'add' ? 'execute' : 'defer';
        call.name = 'changed';
        return decision;
      },
    })),
  }),
  streamed('a decision that is none', once, { options: eager({ beforeEarlyCall: async () => 'maybe' }) }),
  streamed('a decision beside a policy', once, {
    tools: (watch) => ({ ...both(watch), earlyExecution: { functions: ['sub'] } }),
    options: eager(({ note }) => ({
      beforeEarlyCall: ({ name }: Item) => {
        note('decide', name);
        return 'execute';
      },
    })),
  }),
  streamed('outputs for calls that wait', [streamedReply(called('c1'), called('c2', 'sub')), done], {
    tools: ({ fn }) => ({
      functions: [fn('add'), fn('sub', undefined, { allowOutputOverride: true })],
      earlyExecution: { functions: ['add'] },
    }),
    onTurn: (turn, { note }) => {
      if (turn.final) return;
      note(attempt(() => turn.supplyOutputs([{ type: 'function_call_output', call_id: 'c1', output: 'a' }])));
      note(attempt(() => turn.supplyOutputs([{ type: 'function_call_output', call_id: 'c2', output: 'b' }])));
    },
  }),
  streamed('outputs for calls that have run', [streamedReply(called('c1')), done], {
    tools: ({ fn }) => ({ functions: [fn('add', undefined, { allowOutputOverride: true })] }),
    onTurn: (turn, { note }) => {
      note(attempt(() => turn.supplyOutputs([])));
      note(attempt(() => turn.supplyOutputs([{ type: 'function_call_output', call_id: 'c1', output: 'a' }])));
    },
  }),
  streamed('a server tool lets all wait', once, { params: { tools: [{ type: 'web_search' }] } }),
  streamed('a gap in the indices', [
    events(
      ...item(called('c1'), 0),
      ...item(called('c3', 'sub'), 2),
      ...item(called('c2', 'sub'), 1),
      completed([called('c1'), called('c2', 'sub'), called('c3', 'sub')]),
    ),
    done,
  ]),
  streamed('an index twice', [
    events(...item(called('c1')), itemDone(called('c2'), 0), completed([called('c1')])),
  ]),
  streamed('an index that is none', [
    events(added(called('c1')), itemDone(called('c1'), -1), completed([called('c1')])),
  ]),
  streamed('an end with other items', [
    events(...item(called('c1')), completed([called('c1', 'add', { a: 9 })])),
  ]),
  streamed('an end with fewer items', [
    events(...item(called('c1')), ...item(called('c2'), 1), completed([called('c1')])),
  ]),
  streamed('an end with reasoning that is encrypted anew', [
    events(
      ...item(thought('rs_1')),
      ...item(called('c1'), 1),
      completed([thought('rs_1', { encrypted_content: 'anew' }), called('c1')]),
    ),
    done,
  ]),
  streamed('an end with an id that came late', [
    events(...item(called('c1', 'add', undefined, { id: undefined })), completed([called('c1')])),
    done,
  ]),
  streamed('an end that is not complete', [
    events(...item(called('c1')), {
      type: 'response.incomplete',
      response: { id: 'resp_1', object: 'response', status: 'incomplete', output: [called('c1')] },
    }),
  ]),
  streamed('hostile: two calls of one id', [
    streamedReply(called('c1'), called('c1', 'sub', {}, { id: 'fc_2' })),
  ]),
  streamed('hostile: a call of an earlier id', [
    streamedReply(called('c1')),
    streamedReply(called('c1', 'sub', {}, { id: 'fc_2' })),
  ]),
  streamed('hostile: two items of one id', [
    streamedReply(called('c1'), called('c2', 'sub', {}, { id: 'fc_c1' })),
  ]),
  streamed('hostile: a function that is not registered', [
    streamedReply(called('c1'), called('c2', 'other')),
  ]),
  streamed(
    'hostile: a function that tool_choice leaves out',
    [streamedReply(called('c1'), called('c2', 'sub'))],
    {
      params: {
        tool_choice: { type: 'allowed_tools', mode: 'auto', tools: [{ type: 'function', name: 'add' }] },
      },
    },
  ),
  streamed('a strict function', [streamedReply(called('c1')), done], {
    tools: (watch) => {
      const add = adding(watch) as { tool: object };
      return { functions: [{ ...add, tool: { ...add.tool, strict: true } }] };
    },
    onTurn: ({ response }, { note }) => note(response),
  }),
  toolRun('a reply that is no stream', [replied(said('Done'))], { options: streaming() }),
];
