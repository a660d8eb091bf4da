import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ChildSettings, childEnvironment, nodeArguments } from './child-settings.ts';
import type { ColumnSamples } from './column-results.ts';
import { firstMessage } from './first-message.ts';
import type { RowAnswer, RowOrder } from './row-process.ts';
import type { RowRun } from './row-run.ts';

const program = fileURLToPath(new URL('row-process.ts', import.meta.url));

/** Measures all columns of a row in one fresh process. */
export async function runInRowProcess(
  row: string,
  run: RowRun,
  settings: ChildSettings,
  environment: Record<string, string> = {},
): Promise<Record<string, ColumnSamples>> {
  const child = fork(program, [], {
    execArgv: ['--expose-gc', ...nodeArguments(settings)],
    env: { ...childEnvironment(), ...environment },
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const answer = firstMessage<RowAnswer>(child, `The process of row ${row}`);
  const order: RowOrder = { row, ...run };
  child.send(order);
  const settled = await answer;
  await exited;
  if ('failure' in settled) throw new Error(settled.failure);
  return settled.columns;
}
