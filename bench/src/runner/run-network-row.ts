import { startNetwork } from '../network/start-network.ts';
import type { ColumnResult } from '../report.ts';
import type { NetworkRow } from '../rows/row.ts';
import type { ChildSettings } from './child-settings.ts';
import { toColumnResults } from './column-results.ts';
import type { RowRun } from './row-run.ts';
import { runInRowProcess } from './run-in-row-process.ts';

/** Measures a row over a simulated network of its own. */
export async function runNetworkRow(
  row: NetworkRow,
  run: Omit<RowRun, 'target'>,
  settings: ChildSettings,
): Promise<Record<string, ColumnResult>> {
  await using network = await startNetwork(run.simulation, settings);
  const target = { baseURL: network.url, apiKey: 'sk-bench' };
  return toColumnResults(await runInRowProcess(row.name, { ...run, target }, settings, network.environment));
}
