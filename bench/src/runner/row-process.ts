// Measures a row of calls in a process of its own. The first message tells what to do; the answer is the
// samples, or what went wrong.
import { findRow } from '../rows/index.ts';
import type { ColumnSamples } from './column-results.ts';
import { measureCalls } from './measure-calls.ts';
import { measureNetwork } from './measure-network.ts';
import type { RowRun } from './row-run.ts';

export interface RowOrder extends RowRun {
  row: string;
}

export type RowAnswer = { columns: Record<string, ColumnSamples> } | { failure: string };

async function answer(order: RowOrder): Promise<RowAnswer> {
  try {
    const row = findRow(order.row);
    if (row.kind === 'processes') throw new Error(`Row ${row.name} is not measured by calls.`);
    const measure = row.kind === 'calls' ? measureCalls(row, order) : measureNetwork(row, order);
    return { columns: await measure };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

// The run was given up.
process.once('disconnect', () => process.exit(1));
process.once('message', async (order: RowOrder) => {
  process.send!(await answer(order), () => process.exit(0));
});
