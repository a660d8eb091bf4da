import type { RowResult } from '../report.ts';
import type { Row } from '../rows/row.ts';
import { startServer } from '../server/start-server.ts';
import type { ChildSettings } from './child-settings.ts';
import type { RowRun } from './row-run.ts';
import { runCallRow } from './run-call-row.ts';
import { runProcessRow } from './run-process-row.ts';
import type { Sampling } from './sampling.ts';

export interface RowOptions {
  sampling: Sampling;
  seed: number;
  /** Which columns; all of them when left out. */
  columns?: readonly string[] | undefined;
}

/** Measures one row against a server of its own. */
export async function runRow(row: Row, options: RowOptions, settings: ChildSettings): Promise<RowResult> {
  const { sampling, seed } = options;
  const columns = columnsOf(row, options.columns);
  await using server = await startServer(row.name, settings);
  const run: RowRun = { columns, target: { baseURL: server.url, apiKey: 'sk-bench' }, sampling, seed };
  const results =
    row.kind === 'calls' ? await runCallRow(row, run, settings) : await runProcessRow(row, run, settings);
  return { row: row.name, ...(row.target !== undefined && { target: row.target }), columns: results };
}

function columnsOf(row: Row, wanted: readonly string[] | undefined): string[] {
  const known = Object.keys(row.columns);
  const unknown = wanted?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0)
    throw new Error(
      `Row ${row.name} has no column ${unknown.join(', ')}. Its columns are: ${known.join(', ')}.`,
    );
  return known.filter((name) => !wanted || wanted.includes(name));
}
