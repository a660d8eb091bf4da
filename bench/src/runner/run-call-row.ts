import type { ColumnResult } from '../report.ts';
import type { CallRow } from '../rows/row.ts';
import type { ChildSettings } from './child-settings.ts';
import { toColumnResults } from './column-results.ts';
import type { RowRun } from './row-run.ts';
import { runInRowProcess } from './run-in-row-process.ts';

/** Measures a row of calls. */
export async function runCallRow(
  row: CallRow,
  run: RowRun,
  settings: ChildSettings,
  environment: Record<string, string>,
): Promise<Record<string, ColumnResult>> {
  return toColumnResults(await runInRowProcess(row.name, run, settings, environment));
}
