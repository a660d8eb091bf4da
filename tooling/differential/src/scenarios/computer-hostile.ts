import type { Scenario } from '../scenario.ts';
import { polluted } from './polluted.ts';
import {
  approving,
  computerCall,
  diagnosing,
  type Log,
  logged,
  scriptedComputer,
} from './scripted-computer.ts';

const area = 'hostile computer calls';

/** Each call by itself, on one toolset that approves everything. */
const calls = (name: string, make: () => unknown[]): Scenario => ({
  area,
  name: `hostile computer: ${name}`,
  server: [],
  run: async ({ load }) => {
    const { ComputerToolset } = await load('helpers/computer');
    const log: Log = [];
    const toolset = new ComputerToolset(scriptedComputer(log));
    const options = {
      onDiagnostic: diagnosing(log),
      approveSafetyChecks: approving(log),
      beforeAction: approving(log),
    };
    return logged(log, ...make().map((call) => () => toolset.execute(call as never, options)));
  },
});
const actions = (name: string, ...list: unknown[]): Scenario =>
  calls(name, () => list.map((action) => computerCall({ actions: [{ type: 'wait' }, action] })));
const parsed = (text: string): unknown => JSON.parse(text);

/** Sets something on a prototype while the scenario runs. */
const withPolluted = (name: string, target: object, key: string, value: unknown): Scenario =>
  polluted(
    calls(name, () => [
      computerCall({
        actions: [
          { type: 'click', x: 1, y: 1, button: 'left' },
          { type: 'double_click', x: 1, y: 1 },
        ],
        pending_safety_checks: [{ id: 'sc_1' }],
      }),
      { type: 'computer_call', id: 'cu', call_id: 'c', status: 'completed', actions: [{ type: 'wait' }] },
      { type: 'computer_call', id: 'cu', call_id: 'c', status: 'completed', pending_safety_checks: [] },
    ]),
    target,
    key,
    value,
  );

const WRONG = [undefined, null, 0, '', 'x', true, [], {}, Number.NaN];

export const hostileComputerScenarios: Scenario[] = [
  calls('no call at all', () => [undefined, null, 5, 'computer_call', [], [computerCall()], {}]),
  calls('members of other types', () =>
    ['type', 'id', 'call_id', 'status'].flatMap((name) =>
      WRONG.filter((value) => !(typeof value === 'string' && name.endsWith('id'))).map((value) =>
        computerCall({ [name]: value }),
      ),
    ),
  ),
  calls('members that are missing', () =>
    Object.keys(computerCall()).map((name) => {
      const { [name]: _, ...call } = computerCall() as never as Record<string, unknown>;
      return call;
    }),
  ),
  calls('other states', () =>
    ['in_progress', 'incomplete', 'failed'].map((status) => computerCall({ status })),
  ),
  calls('lists of actions that are none', () => WRONG.map((value) => computerCall({ actions: value }))),
  calls('an action and actions', () => [
    computerCall({ action: { type: 'wait' } }),
    computerCall({ action: null }),
    computerCall({ action: { type: 'wait' }, actions: null }),
    computerCall({ action: [], actions: undefined }),
    computerCall({ action: 'wait', actions: undefined }),
  ]),
  calls('safety checks of other types', () => [
    ...WRONG.map((value) => computerCall({ pending_safety_checks: value })),
    ...WRONG.map((value) => computerCall({ pending_safety_checks: [value] })),
    ...WRONG.map((value) => computerCall({ pending_safety_checks: [{ id: value }] })),
    ...WRONG.map((value) => computerCall({ pending_safety_checks: [{ id: 'a', code: value }] })),
    ...WRONG.map((value) => computerCall({ pending_safety_checks: [{ id: 'a', message: value }] })),
    computerCall({ pending_safety_checks: new Array(2) }),
    computerCall({ pending_safety_checks: { length: 1, 0: { id: 'a' } } }),
  ]),
  calls('safety checks that are not plain data', () => {
    const { pending_safety_checks: _, ...call } = computerCall() as never as Record<string, unknown>;
    const checks = [{ id: 'a' }];
    const defined = (descriptor: PropertyDescriptor) =>
      Object.defineProperty({ ...call }, 'pending_safety_checks', descriptor);
    class Call {
      get pending_safety_checks() {
        return checks;
      }
    }
    return [
      defined({ value: checks }),
      defined({ get: () => checks, enumerable: true }),
      Object.assign(Object.create({ pending_safety_checks: checks }), call),
      Object.assign(Object.create(null), call),
      Object.assign(new Call(), call),
    ];
  }),
  actions('actions that are none', ...WRONG),
  actions(
    'actions that are not known',
    ...['explode', 'Click', '__proto__', 'constructor', 'toString', '', null, 5, ['click'], {}].map(
      (type) => ({
        type,
        x: 1,
        y: 1,
        button: 'left',
      }),
    ),
  ),
  actions(
    'positions',
    ...[
      Number.MAX_SAFE_INTEGER,
      1e308,
      -1e308,
      -0,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '1',
      null,
      [1],
      undefined,
    ].flatMap((x) => [
      { type: 'move', x, y: 1 },
      { type: 'scroll', x: 1, y: 1, scroll_x: x, scroll_y: 0 },
      { type: 'drag', path: [{ x: 1, y: x }] },
    ]),
  ),
  actions(
    'keys',
    ...WRONG.flatMap((keys) => [
      { type: 'keypress', keys },
      { type: 'click', x: 1, y: 1, button: 'left', keys },
      { type: 'wait', keys },
    ]),
    { type: 'keypress', keys: ['a', 1] },
    { type: 'keypress', keys: new Array(1) },
    { type: 'keypress', keys: Array.from({ length: 2_000 }, () => 'a') },
  ),
  actions(
    'members of actions of other types',
    ...WRONG.flatMap((value) => [
      { type: 'click', x: 1, y: 1, button: value },
      { type: 'type', text: value },
      { type: 'drag', path: value },
      { type: 'drag', path: [value] },
    ]),
    { type: 'drag', path: new Array(3) },
    { type: 'click', x: 1, y: 1, button: 'middle' },
  ),
  calls('names of prototypes', () => [
    parsed(
      '{"__proto__":{"status":"completed"},"type":"computer_call","id":"a","call_id":"b","actions":[{"type":"wait"}]}',
    ),
    computerCall({ actions: [parsed('{"__proto__":{"type":"wait"}}')] }),
    computerCall({ actions: [parsed('{"type":"type","__proto__":{"text":"a"}}')] }),
    computerCall({ actions: [parsed('{"type":"type","text":"a","__proto__":{"x":1},"constructor":1}')] }),
    computerCall({ pending_safety_checks: [parsed('{"id":"a","__proto__":{"message":1}}')] }),
    computerCall({ pending_safety_checks: [parsed('{"__proto__":{"id":"a"}}')] }),
  ]),
  calls('what can not be copied or sent', () => {
    const cyclic: Record<string, unknown> = { type: 'type', text: 'a' };
    cyclic.self = cyclic;
    return [
      computerCall({ extra: () => 1 }),
      computerCall({ extra: Symbol('a') }),
      computerCall({ extra: 10n }),
      computerCall({ actions: [cyclic] }),
      computerCall({ extra: new Date(0) }),
    ];
  }),
  calls('two calls with one id', () => [computerCall(), computerCall()]),
  calls('a long batch', () => [
    computerCall({ actions: Array.from({ length: 500 }, (_, x) => ({ type: 'move', x, y: 0 })) }),
  ]),
  withPolluted('keys on the prototype of objects', Object.prototype, 'keys', ['CTRL']),
  withPolluted('codes on the prototype of objects', Object.prototype, 'code', 'spoiled'),
  withPolluted('actions on the prototype of objects', Object.prototype, 'actions', [{ type: 'wait' }]),
  withPolluted('an approval on the prototype of objects', Object.prototype, 'approved', true),
  withPolluted('toJSON on the prototype of objects', Object.prototype, 'toJSON', () => 'spoiled'),
  withPolluted('toJSON on the prototype of lists', Array.prototype, 'toJSON', () => []),
];
