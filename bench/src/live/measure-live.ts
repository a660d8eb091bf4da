import type { ColumnResult } from '../report.ts';
import { firstToken } from '../rows/first-token.ts';
import type { Call, CallRow, Target } from '../rows/row.ts';
import { small } from '../rows/small.ts';
import { structuredRows } from '../rows/structured-rows.ts';
import { type ColumnSamples, toColumnResults } from '../runner/column-results.ts';
import { measureBatch } from '../runner/measure-batch.ts';
import { roundOrders } from '../statistics/round-orders.ts';

/** Rows whose answers can be told right or wrong without knowing what the model says. */
export const liveRows: readonly CallRow[] = [small, structuredRows[0]!, firstToken];

/**
 * Measures a row against the API: one call a sample, in turns, on connections that a first call has opened.
 * Answers are the model's, so each must be a right one, and none is compared with another's.
 */
export async function measureLive(
  row: CallRow,
  target: Target,
  { rounds, seed }: { rounds: number; seed: number },
): Promise<Record<string, ColumnResult>> {
  const calls = new Map<string, Call>();
  const columns: Record<string, ColumnSamples> = {};
  for (const [name, open] of Object.entries(row.columns)) {
    const call = await open(target);
    row.comparable(await call());
    await call.after?.();
    calls.set(name, call);
    columns[name] = { samples: [], batch: 1 };
  }
  for (const order of roundOrders([...calls.keys()], rounds, seed))
    for (const name of order) columns[name]!.samples.push(await measureBatch(calls.get(name)!, 1));
  return toColumnResults(columns);
}
