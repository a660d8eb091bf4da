import type {
  ComputerCallInput,
  ComputerDriver,
  ComputerExecutionOptions,
  ComputerToolset,
  RunnerDiagnostic,
} from 'openai/helpers/computer';
import type { Scenario } from '../scenario.ts';
import { settleAll } from './settle.ts';

const METHODS = ['click', 'double_click', 'drag', 'keypress', 'move', 'scroll', 'type', 'wait'] as const;

export const SCREENSHOT = { type: 'computer_screenshot', image_url: 'data:image/png;base64,AA==' } as const;

/** All that a driver, its callbacks and its observer were told, in order. */
export type Log = unknown[];

/** What of a context or of options for a driver can be compared. */
const aborted = ({ signal }: { signal?: AbortSignal | undefined }): unknown => signal?.aborted;

/** A driver that writes down what it is asked for; `replaced` methods come after that. */
export function scriptedComputer(log: Log, replaced: object = {}): ComputerDriver {
  const answers = replaced as Record<string, ((...args: unknown[]) => unknown) | undefined>;
  const methods = METHODS.map((name) => [
    name,
    (action: unknown, options: object) => {
      log.push({ [name]: action, aborted: aborted(options) });
      return answers[name]?.(action, options);
    },
  ]);
  return {
    ...Object.fromEntries(methods),
    screenshot: (options: object) => {
      log.push({ screenshot: aborted(options) });
      return answers.screenshot ? answers.screenshot(options) : { ...SCREENSHOT };
    },
  };
}

/** An observer whose events have no durations. */
export function diagnosing(log: Log): (event: Readonly<RunnerDiagnostic>) => void {
  return ({ duration_ms, ...event }) => {
    log.push({ told: event, isTimed: duration_ms >= 0 });
  };
}

/** A callback that approves when it is told to, and writes down what it was asked. */
export function approving(log: Log, answer: (...asked: never[]) => unknown = () => true): never {
  return ((...asked: object[]) => {
    log.push({ asked: JSON.parse(JSON.stringify(asked.slice(0, -1))), aborted: aborted(asked.at(-1)!) });
    return answer(...(asked as never[]));
  }) as never;
}

export const computerCall = (fields: object = {}): ComputerCallInput =>
  ({
    type: 'computer_call',
    id: 'cu_1',
    call_id: 'call_1',
    status: 'completed',
    pending_safety_checks: [],
    actions: [{ type: 'wait' }],
    ...fields,
  }) as never;

/** What became of each, and what was seen on the way. */
export async function logged(log: Log, ...calls: (() => unknown)[]): Promise<object> {
  return { outcomes: await settleAll(...calls), log };
}

/** One of each kind, with and without what may be left out. */
export const ACTIONS = [
  { type: 'click', button: 'left', x: 1, y: 2 },
  { type: 'click', button: 'wheel', x: 0, y: -2, keys: ['CTRL'] },
  { type: 'double_click', x: 3, y: 4 },
  { type: 'double_click', x: 3, y: 4, keys: ['SHIFT'] },
  {
    type: 'drag',
    path: [
      { x: 1, y: 1 },
      { x: 2, y: 2, z: 3 },
    ],
  },
  { type: 'drag', path: [], keys: null },
  { type: 'keypress', keys: ['CTRL', 'L'] },
  { type: 'move', x: 9, y: 9 },
  { type: 'screenshot' },
  { type: 'scroll', x: 1, y: 1, scroll_x: 0, scroll_y: -100 },
  { type: 'type', text: 'crab 🦀', extra: { kept: [1] } },
  { type: 'wait' },
];
export const CHECKS = [
  { id: 'sc_1', code: 'malicious_instructions', message: 'Look out' },
  { id: 'sc_2', code: null, more: { a: [1] } },
];

/** What the calls of a scenario are made with. */
interface Given {
  log: Log;
  toolset: ComputerToolset;
  make(replaced?: object): ComputerToolset;
  /** Options that tell everything, with these on top. */
  options(more?: object): ComputerExecutionOptions;
}

/** Calls one after another, each of which may fail. */
export const computerCalls = (
  area: string,
  name: string,
  run: (given: Given) => (() => unknown)[],
): Scenario => ({
  area,
  name: `computer: ${name}`,
  server: [],
  run: async ({ load }) => {
    const { ComputerToolset } = await load('helpers/computer');
    const log: Log = [];
    const make = (replaced?: object) => new ComputerToolset(scriptedComputer(log, replaced));
    const options = (more: object = {}) => ({ onDiagnostic: diagnosing(log), ...more });
    return logged(log, ...run({ log, toolset: make(), make, options }));
  },
});
