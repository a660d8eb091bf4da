import type { Scenario } from '../scenario.ts';
import {
  adding,
  called,
  type Item,
  type RunnerScenario,
  replied,
  said,
  streamedReply,
  toolRun,
  type Watch,
} from './watch-tool-runner.ts';

const ACTIONS = ['click', 'double_click', 'drag', 'keypress', 'move', 'scroll', 'type', 'wait'];
const click = { type: 'click', button: 'left', x: 1, y: 2 };
const check = { id: 'sc_1', code: 'malicious', message: 'Sure?' };
export const operated = (id: string, ...actions: Item[]): Item => ({
  type: 'computer_call',
  id: `cu_${id}`,
  call_id: id,
  status: 'completed',
  pending_safety_checks: [],
  actions: actions.length > 0 ? actions : [click],
});
const checked = (id: string): Item => ({ ...operated(id), pending_safety_checks: [check] });
const once = [
  replied(operated('c1', click, { type: 'type', text: 'a' }), called('c2')),
  replied(said('Done')),
];

/** Notes each action, and takes a picture of another name each time. */
export const computer = ({ sdk, note }: Watch, broken?: string): unknown => {
  let pictures = 0;
  const driver: Record<string, unknown> = {
    screenshot: () => {
      note('screenshot');
      if (broken === 'screenshot') throw new Error('sk-secret');
      pictures += 1;
      return { type: 'computer_screenshot', image_url: `data:image/png;base64,${pictures}` };
    },
  };
  for (const name of ACTIONS) {
    driver[name] = (action: Item, { signal }: { signal?: AbortSignal }) => {
      note(name, action, signal === undefined ? 'no signal' : 'signal');
      if (broken === name) throw new Error('sk-secret');
    };
  }
  return new sdk.ComputerToolset(driver as never);
};
const tools = (watch: Watch) => ({ computer: computer(watch), functions: [adding(watch)] });
const policy = (watch: Watch, isSafe: unknown = true, mayAct: unknown = true) => ({
  computerOptions: {
    approveSafetyChecks: (call: Item) => {
      watch.note('safe?', call.pending_safety_checks);
      return isSafe;
    },
    beforeAction: (action: Item) => {
      watch.note('may?', action.type);
      return mayAct;
    },
  },
});

const operate = (
  name: string,
  replies: Parameters<typeof toolRun>[1],
  scenario: RunnerScenario = {},
): Scenario => toolRun(`computer: ${name}`, replies, { tools, ...scenario });

export const toolRunnerComputerScenarios: Scenario[] = [
  operate('actions beside a function', once),
  operate('actions that are approved', once, { options: (watch) => policy(watch) }),
  operate('an action that is not', once, { options: (watch) => policy(watch, true, 'yes') }),
  operate('safety checks', [replied(checked('c1')), replied(said('Done'))], {
    options: (watch) => policy(watch),
  }),
  operate('safety checks that nobody approves', [replied(called('c2'), checked('c1'))]),
  operate('an observer of the computer alone', once, {
    options: ({ note }) => ({
      onDiagnostic: undefined,
      computerOptions: { onDiagnostic: ({ api, stage, member }: Item) => note(api, stage, member) },
    }),
  }),
  operate('the signal of the computer alone', once, {
    options: ({ controller }) => ({ computerOptions: { signal: controller.signal } }),
    onTurn: ({ step }, { controller }) => {
      if (step === 1) controller.abort();
    },
  }),
  operate('a driver that fails', once, { tools: (watch) => ({ computer: computer(watch, 'type') }) }),
  operate('a screenshot that fails', [replied(operated('c1'))], {
    tools: (watch) => ({ computer: computer(watch, 'screenshot') }),
  }),
  operate(
    'a declaration of its own',
    [replied({ ...operated('c1'), actions: undefined, action: click }), replied(said('Done'))],
    {
      params: {
        tools: [
          { type: 'computer_use_preview', display_width: 1, display_height: 1, environment: 'browser' },
        ],
      },
    },
  ),
  operate('two declarations', [], { params: { tools: [{ type: 'computer' }, { type: 'computer' }] } }),
  operate('a choice that is forced', [], { params: { tool_choice: { type: 'computer_use_preview' } } }),
  operate('a choice that leaves it out', [replied(operated('c1'))], {
    params: {
      tool_choice: { type: 'allowed_tools', mode: 'auto', tools: [{ type: 'function', name: 'add' }] },
    },
  }),
  operate('a choice of it', [replied(operated('c1')), replied(said('Done'))], {
    params: {
      tool_choice: {
        type: 'allowed_tools',
        mode: 'auto',
        tools: [{ type: 'computer' }, { type: 'function', name: 'add' }],
      },
    },
  }),
  ...[
    { status: 'in_progress' },
    { actions: [] },
    { action: click },
    { actions: [click, { type: 'click', x: 1 }] },
    { actions: [{ type: 'telepathy' }] },
    { actions: [{ type: 'drag', path: [{ x: 1 }] }] },
    { actions: [{ type: 'keypress' }] },
    { pending_safety_checks: [{}] },
    { id: undefined },
    { call_id: 5 },
  ].map((members, index) =>
    operate(`hostile: a call that is not whole, ${index + 1}`, [
      replied(called('c2'), { ...operated('c1'), ...members }),
    ]),
  ),
  operate('hostile: two calls of one id', [replied(operated('c1'), { ...operated('c1'), id: 'cu_2' })]),
  operate('a stream', [streamedReply(operated('c1'), called('c2')), streamedReply(said('Done'))], {
    options: () => ({ stream: true }),
  }),
  operate('eager', [streamedReply(operated('c1'), called('c2')), streamedReply(said('Done'))], {
    options: () => ({ stream: true, eager: true }),
  }),
  operate(
    'eager, where the computer waits',
    [streamedReply(called('c2'), operated('c1'), called('c3')), streamedReply(said('Done'))],
    {
      tools: (watch) => ({ ...tools(watch), earlyExecution: { functions: ['add'] } }),
      options: () => ({ stream: true, eager: true }),
    },
  ),
  operate(
    'eager, where the computer alone may',
    [streamedReply(operated('c1'), called('c2')), streamedReply(said('Done'))],
    {
      tools: (watch) => ({ ...tools(watch), earlyExecution: { computer: true } }),
      options: ({ note }) => ({
        stream: true,
        eager: true,
        beforeEarlyCall: (call: Item) => {
          note('early?', call);
          return 'execute';
        },
      }),
    },
  ),
  operate(
    'eager, and a call that is not whole',
    [streamedReply(called('c2'), { ...operated('c1'), actions: [] })],
    {
      options: () => ({ stream: true, eager: true }),
    },
  ),
  operate('with a ledger', [replied(checked('c1')), replied(operated('c3')), replied(said('Done'))], {
    options: (watch) => ({
      ...policy(watch),
      ledger: { runId: 'r', save: (checkpoint: Item) => watch.note('save', checkpoint) },
    }),
  }),
  operate('with a ledger, and a call that is not whole', [replied({ ...operated('c1'), actions: [] })], {
    options: ({ note }) => ({ ledger: { runId: 'r', save: (checkpoint: Item) => note('save', checkpoint) } }),
  }),
  operate(
    'with a ledger, eager, and a call that is not whole',
    [streamedReply(called('c2'), { ...operated('c1'), actions: [] })],
    {
      options: ({ note }) => ({
        stream: true,
        eager: true,
        ledger: { runId: 'r', save: (checkpoint: Item) => note('save', checkpoint) },
      }),
    },
  ),
  ...[
    { output: { type: 'computer_screenshot', image_url: 'u' } },
    {
      output: { type: 'computer_screenshot', file_id: 'file_1', image_url: null },
      acknowledged_safety_checks: [check],
    },
    { output: { type: 'computer_screenshot' } },
    { output: { type: 'computer_screenshot', image_url: ' ' } },
    { output: { image_url: 'u' } },
    { output: 'text' },
    { output: { type: 'computer_screenshot', image_url: 'u' }, acknowledged_safety_checks: [{ code: 'a' }] },
    { output: { type: 'computer_screenshot', image_url: 'u' }, status: 'odd' },
  ].map((members, index) =>
    operate(`an output of the input, ${index + 1}`, [replied(said('Done'))], {
      params: {
        input: [
          { role: 'user', content: 'Hi' },
          operated('c0'),
          { type: 'computer_call_output', call_id: 'c0', ...members },
        ],
      },
      options: () => ({ ledger: { runId: 'r', save: () => {} } }),
    }),
  ),
  ...[
    { type: 'click', button: 'left', x: 1e300, y: 2 },
    { type: 'scroll', x: 1, y: 1, scroll_x: 0, scroll_y: 2 ** 60 },
    { type: 'drag', path: [{ x: 2 ** 60, y: 1 }] },
    { type: 'double_click', x: 1, y: 1 },
    { type: 'keypress', keys: ['a'] },
    { type: 'move', x: 1, y: 1, keys: null },
  ].map((action, index) =>
    operate(`an action of the input, ${index + 1}`, [replied(said('Done'))], {
      params: {
        input: [
          { role: 'user', content: 'Hi' },
          operated('c0', action),
          {
            type: 'computer_call_output',
            call_id: 'c0',
            output: { type: 'computer_screenshot', image_url: 'u' },
          },
        ],
      },
      options: () => ({ ledger: { runId: 'r', save: () => {} } }),
    }),
  ),
  operate(
    'a budget that keeps the last screenshots',
    [
      replied(operated('c1')),
      replied(checked('c2')),
      replied(operated('c3')),
      replied(operated('c4')),
      replied(said('Done')),
    ],
    {
      options: (watch) => ({
        ...policy(watch),
        contextBudget: {
          maxInputBytes: 1_000_000,
          maxInputImages: 2,
          keepRecentScreenshots: 1,
          compact: ({ eligibleCallIds, inputBytes, inputImages }: Item) => {
            watch.note('compact', eligibleCallIds, inputBytes, inputImages);
            return { dropCallIds: [...(eligibleCallIds as string[])] };
          },
        },
      }),
    },
  ),
];
