import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ColumnResult } from '../report.ts';
import type { CallRow } from '../rows/row.ts';
import { type ChildSettings, childEnvironment, nodeArguments } from './child-settings.ts';
import { toColumnResults } from './column-results.ts';
import { firstMessage } from './first-message.ts';
import type { RowAnswer, RowOrder } from './row-process.ts';
import type { RowRun } from './row-run.ts';

const program = fileURLToPath(new URL('row-process.ts', import.meta.url));

/** Measures a row of calls: all columns in one fresh process. */
export async function runCallRow(
  row: CallRow,
  run: RowRun,
  settings: ChildSettings,
): Promise<Record<string, ColumnResult>> {
  const child = fork(program, [], {
    execArgv: ['--expose-gc', ...nodeArguments(settings)],
    env: childEnvironment(),
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const answer = firstMessage<RowAnswer>(child, `The process of row ${row.name}`);
  const order: RowOrder = { row: row.name, ...run };
  child.send(order);
  const settled = await answer;
  await exited;
  if ('failure' in settled) throw new Error(settled.failure);
  return toColumnResults(settled.columns);
}
