// Measures all columns of a row of calls in one process. The first message tells what to do; the answer is
// the samples, or what went wrong.
import { assertEqualAnswers } from '../equality/assert-equal-answers.ts';
import { findRow } from '../rows/index.ts';
import type { Call, Target } from '../rows/row.ts';
import { roundOrders } from '../statistics/round-orders.ts';
import type { Sample } from './measure-batch.ts';
import { sampleCalls } from './sample-calls.ts';
import type { Sampling } from './sampling.ts';
import { warmUp } from './warm-up.ts';

export interface RowOrder {
  row: string;
  columns: string[];
  target: Target;
  sampling: Sampling;
  seed: number;
}

export type RowAnswer =
  | { columns: Record<string, { samples: Sample[]; batch: number }> }
  | { failure: string };

async function measure(order: RowOrder): Promise<RowAnswer> {
  const row = findRow(order.row);
  if (row.kind !== 'calls') throw new Error(`Row ${row.name} is measured by processes.`);
  const calls = new Map<string, Call>();
  for (const name of order.columns) calls.set(name, await row.columns[name]!(order.target));
  const answers = new Map<string, unknown>();
  for (const [name, call] of calls) answers.set(name, row.comparable(await call()));
  assertEqualAnswers(row.name, answers);
  const batches = await warmUp(calls, order.sampling);
  globalThis.gc?.();
  const orders = roundOrders(order.columns, order.sampling.callSamples, order.seed);
  const samples = await sampleCalls(calls, batches, orders);
  const columns = order.columns.map((name) => [
    name,
    { samples: samples.get(name)!, batch: batches.get(name)! },
  ]);
  return { columns: Object.fromEntries(columns) };
}

process.once('message', (order: RowOrder) => {
  measure(order)
    .catch(
      (error: unknown): RowAnswer => ({ failure: error instanceof Error ? error.message : String(error) }),
    )
    .then((answer) => process.send!(answer, () => process.exit(0)))
    .catch(() => process.exit(1));
});
