import type { ComputerRunOptions } from 'openai/helpers/computer';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { apiError, json, type Reply } from '../server/reply.ts';
import { computerCall, diagnosing, type Log, logged, scriptedComputer } from './scripted-computer.ts';

export const PARAMS = { model: 'm', input: 'Open the crab page' };

export const message = (fields: object = {}): object => ({
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: 'Done', annotations: [], logprobs: [] }],
  ...fields,
});
export const reasoning = (fields: object = {}): object => ({
  type: 'reasoning',
  id: 'rs_1',
  summary: [],
  encrypted_content: 'secret',
  ...fields,
});
export const responding = (output: unknown, fields: object = {}): Reply =>
  json({ id: 'resp', object: 'response', status: 'completed', model: 'm', output, ...fields });
export const done = responding([message()]);
export const calling = (...items: object[]): Reply => responding(items);
/** Calls once, with these items besides, and then is done. */
export const once = (...besides: object[]): Reply[] => [
  calling(...besides, computerCall()),
  responding([message({ id: 'msg_2' })]),
];

interface Run {
  readonly server: readonly Reply[];
  readonly params?: object;
  options?(log: Log, context: ScenarioContext): object;
  readonly driver?: object;
  readonly client?: object;
}

/** Runs with each of the parameters or options in turn, each with a script of its own. */
export const computerRun = (area: string, name: string, ...runs: Run[]): Scenario => {
  let left: Reply[] = [];
  return {
    area,
    name: `computer run: ${name}`,
    server: () => left.shift() ?? apiError(418, 'The script has no more replies'),
    run: async ({ load }, context) => {
      const { ComputerToolset } = await load('helpers/computer');
      const log: Log = [];
      return logged(
        log,
        ...runs.map(({ server, params = PARAMS, options, driver, client }, index) => () => {
          left = [...server];
          log.push({ run: index });
          const toolset = new ComputerToolset(scriptedComputer(log, driver));
          const told = { onDiagnostic: diagnosing(log), ...options?.(log, context) } as ComputerRunOptions;
          return toolset.run(context.client(client), params as never, told);
        }),
      );
    },
  };
};
