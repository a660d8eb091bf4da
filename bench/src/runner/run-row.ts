import { defaultSimulation, type Simulation } from '../network/simulation.ts';
import type { ColumnResult, RowResult } from '../report.ts';
import type { NetworkRow, Row } from '../rows/row.ts';
import { startServer } from '../server/start-server.ts';
import type { ChildSettings } from './child-settings.ts';
import type { RowRun } from './row-run.ts';
import { runCallRow } from './run-call-row.ts';
import { runNetworkRow } from './run-network-row.ts';
import { runProcessRow } from './run-process-row.ts';
import type { Sampling } from './sampling.ts';

export interface RowOptions {
  sampling: Sampling;
  seed: number;
  /** Which columns; all of them when left out. */
  columns?: readonly string[] | undefined;
  /** The network of rows over one. */
  simulation?: Simulation | undefined;
}

/** Measures one row against a server of its own. */
export async function runRow(row: Row, options: RowOptions, settings: ChildSettings): Promise<RowResult> {
  const { sampling, seed, simulation = defaultSimulation } = options;
  const columns = columnsOf(row, options.columns);
  const run = { columns, sampling, seed, simulation };
  const results =
    row.kind === 'network' ? await runNetworkRow(row, run, settings) : await runOnServer(row, run, settings);
  return {
    row: row.name,
    kind: row.kind,
    ...(row.targets && { targets: row.targets }),
    ...(row.kind === 'network' && { extraRequestsAtMost: row.extraRequestsAtMost }),
    columns: results,
  };
}

async function runOnServer(
  row: Exclude<Row, NetworkRow>,
  run: Omit<RowRun, 'target'>,
  settings: ChildSettings,
): Promise<Record<string, ColumnResult>> {
  await using server = await startServer(row.name, settings);
  const onServer: RowRun = { ...run, target: { baseURL: server.url, apiKey: 'sk-bench' } };
  return row.kind === 'calls'
    ? await runCallRow(row, onServer, settings, server.environment)
    : await runProcessRow(row, onServer, settings, server.environment);
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
