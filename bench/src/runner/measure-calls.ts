import { assertEqualAnswers } from '../equality/assert-equal-answers.ts';
import type { Call, CallRow } from '../rows/row.ts';
import { roundOrders } from '../statistics/round-orders.ts';
import { areEnough } from './are-enough.ts';
import type { ColumnSamples } from './column-results.ts';
import type { RowRun } from './row-run.ts';
import { sampleCalls } from './sample-calls.ts';
import { warmUp } from './warm-up.ts';

/**
 * Measures columns of a row in this process: opens them, compares their answers, warms all of them up, and
 * takes the samples in turn.
 *
 * @throws Error when the answers are not equal; nothing is timed then
 */
export async function measureCalls(
  row: Pick<CallRow, 'name' | 'columns' | 'comparable'>,
  { columns, target, sampling, seed }: RowRun,
): Promise<Record<string, ColumnSamples>> {
  const calls = new Map<string, Call>();
  for (const name of columns) calls.set(name, await row.columns[name]!(target));
  const answers = new Map<string, unknown>();
  for (const [name, call] of calls) {
    answers.set(name, row.comparable(await call()));
    await call.after?.();
  }
  assertEqualAnswers(row.name, answers);
  const batches = await warmUp(calls, sampling);
  // Not between samples: the garbage that a call makes is part of what it costs.
  globalThis.gc?.();
  const orders = roundOrders(columns, sampling.callSamples.most, seed);
  const samples = await sampleCalls(calls, batches, orders, (taken) =>
    areEnough([...taken.values()], sampling.callSamples, sampling.precision),
  );
  return Object.fromEntries(
    columns.map((name) => [name, { samples: samples.get(name)!, batch: batches.get(name)! }]),
  );
}
