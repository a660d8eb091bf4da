import type { Scenario, ScenarioContext, Sdk, Subpaths } from '../scenario.ts';
import { json, type Reply } from '../server/reply.ts';
import { added, completed, created, eventsOf, itemDone, response, textPart } from './response-events.ts';

type Runners = Subpaths['helpers/responses-tool-runner'];
type Runner = InstanceType<Runners['ResponsesToolRunner']>;
export type RunnerTools = ConstructorParameters<Runners['ResponsesToolRunner']>[0];
export type RunnerOptions = NonNullable<Parameters<Runner['iterate']>[2]>;
type Params = Parameters<Runner['iterate']>[1];
export type Turn = Awaited<ReturnType<ReturnType<Runner['iterate']>['next']>>['value'] & object;
export type Item = Record<string, unknown>;

/** What a scenario of the runner may do, and what it may note in the order in which it happens. */
export interface Watch {
  readonly sdk: Sdk;
  readonly context: ScenarioContext;
  readonly runner: Runners;
  readonly controller: AbortController;
  note(...what: unknown[]): void;
  /** A function that notes its arguments and gives what `give` does. */
  fn(name: string, give?: (args: Item, options?: { signal?: AbortSignal }) => unknown, more?: object): never;
}

export interface RunnerScenario {
  readonly tools?: (watch: Watch) => object | Promise<object>;
  readonly params?: object;
  readonly options?: (watch: Watch) => object;
  readonly client?: object;
  readonly onTurn?: (turn: Turn, watch: Watch) => unknown;
  /** Runs in place of the iteration. */
  readonly run?: (runner: Runner, watch: Watch, start: () => Promise<unknown>) => unknown;
}

const AREA = 'tool runner';

export const said = (text: string, id = `msg_${text}`, more: Item = {}): Item => ({
  type: 'message',
  id,
  role: 'assistant',
  status: 'completed',
  content: [textPart(text)],
  ...more,
});
export const called = (id: string, name = 'add', args: unknown = { a: 1, b: 2 }, more: Item = {}): Item => ({
  type: 'function_call',
  id: `fc_${id}`,
  call_id: id,
  name,
  arguments: typeof args === 'string' ? args : JSON.stringify(args),
  status: 'completed',
  ...more,
});
export const thought = (id: string, more: Item = {}): Item => ({
  type: 'reasoning',
  id,
  summary: [{ type: 'summary_text', text: 'Hm' }],
  encrypted_content: `secret ${id}`,
  ...more,
});

const usage = { input_tokens: 3, output_tokens: 2, total_tokens: 5 };

/** A whole reply of these items. */
export const replied = (...output: unknown[]): Reply =>
  json(response({ status: 'completed', output, usage }));
/** The same as a stream. */
export const streamedReply = (...output: Item[]): Reply =>
  eventsOf(
    created(),
    ...output.flatMap((item, index) => [added(item, index), itemDone(item, index)]),
    completed(output, { usage }),
  );

/** One run against these replies: what happened, in order, and how it ended. */
export const toolRun = (name: string, server: readonly Reply[], scenario: RunnerScenario = {}): Scenario => ({
  area: AREA,
  name: `tool runner: ${name}`,
  server,
  run: async (sdk, context) => {
    const log: unknown[] = [];
    const runner = await sdk.load('helpers/responses-tool-runner');
    const watch: Watch = {
      sdk,
      context,
      runner,
      controller: new AbortController(),
      note: (...what) => {
        log.push(what.length === 1 ? what[0] : what);
      },
      fn: (fnName, give = () => 'done', more = {}) =>
        ({
          tool: declared(fnName),
          execute: (args: Item, options?: { signal?: AbortSignal }) => {
            log.push(['runs', fnName, args, options?.signal === undefined ? 'no signal' : 'signal']);
            return give(args, options);
          },
          ...more,
        }) as never,
    };
    try {
      const tools = (await scenario.tools?.(watch)) ?? { functions: [adding(watch)] };
      const subject = new runner.ResponsesToolRunner(tools as RunnerTools);
      const start = () => iterate(subject, watch, scenario, log);
      const ended = scenario.run ? await scenario.run(subject, watch, start) : await start();
      return { log, ended };
    } catch (error) {
      return { log, threw: toldError(error) };
    }
  },
});

export const declared = (name: string, more: Item = {}): Item => ({
  type: 'function',
  name,
  description: `Does ${name}`,
  parameters: { type: 'object', properties: {}, additionalProperties: true },
  strict: false,
  ...more,
});

export const adding = ({ fn }: Watch): never => fn('add', ({ a, b }) => String(Number(a) + Number(b)));

export const paramsOf = (scenario: RunnerScenario): Params =>
  ({ model: 'm', input: 'Hi', ...scenario.params }) as Params;

export const optionsOf = (scenario: RunnerScenario, watch: Watch): RunnerOptions =>
  ({
    onDiagnostic: ({ duration_ms, ...told }: { duration_ms: number }) =>
      watch.note('diagnostic', { ...told, timed: duration_ms >= 0 }),
    ...scenario.options?.(watch),
  }) as RunnerOptions;

async function iterate(
  runner: Runner,
  watch: Watch,
  scenario: RunnerScenario,
  log: unknown[],
): Promise<unknown> {
  const client = watch.context.client(scenario.client);
  try {
    for await (const turn of runner.iterate(client, paramsOf(scenario), optionsOf(scenario, watch))) {
      const { response: given, supplyOutputs: _, appendUserText: __, ...rest } = turn;
      log.push(['turn', { ...rest, types: given.output.map(({ type }) => type) }]);
      if ((await scenario.onTurn?.(turn, watch)) === 'leave') return 'left';
    }
    return 'done';
  } catch (error) {
    return { threw: toldError(error) };
  }
}

/** All of an error but its words; and whether they are those for failures that are not told. */
export function toldError(error: unknown): unknown {
  if (!(error instanceof Error)) return { $noError: error };
  const { stack: _stack, message, name, code: _code, ...fields } = error as Error & Item;
  const isPrivate = message.includes('attemptedCallIds');
  return { name, class: error.constructor.name, isPrivate, hasCause: error.cause !== undefined, ...fields };
}

/** What a call gives, or the error that it throws. */
export function attempt(call: () => unknown): unknown {
  try {
    return { gave: call() };
  } catch (error) {
    return { threw: toldError(error) };
  }
}

/** An array whose first entry is missing. */
export function gapBefore(entry: unknown): unknown[] {
  const entries: unknown[] = [];
  entries[1] = entry;
  return entries;
}
