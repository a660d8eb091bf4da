import { assertEqualAnswers } from '../equality/assert-equal-answers.ts';
import type { Call, NetworkRow } from '../rows/row.ts';
import { roundOrders } from '../statistics/round-orders.ts';
import type { ColumnSamples } from './column-results.ts';
import { measureOne } from './measure-batch.ts';
import type { RowRun } from './row-run.ts';
import { TimedAnswer } from './timed-answer.ts';

/**
 * Measures columns of a row over the network in this process, one call a sample: what waits for most of
 * its time needs no warm-up but connections that stand, which a first call brings. Its answers are compared.
 *
 * @throws Error when the answers are not equal; nothing is timed then
 */
export async function measureNetwork(
  row: NetworkRow,
  { columns, target, sampling, seed, simulation }: RowRun,
): Promise<Record<string, ColumnSamples>> {
  const calls = new Map<string, Call>();
  for (const name of columns) calls.set(name, await row.columns[name]!({ ...target, simulation }));
  const answers = new Map<string, unknown>();
  for (const [name, call] of calls) {
    const answer = await call();
    answers.set(name, row.comparable(answer instanceof TimedAnswer ? answer.answer : answer));
  }
  assertEqualAnswers(row.name, answers);
  const measured: Record<string, ColumnSamples> = Object.fromEntries(
    columns.map((name) => [name, { samples: [], batch: 1 }]),
  );
  globalThis.gc?.();
  for (const order of roundOrders(columns, sampling.networkSamples, seed)) {
    for (const name of order) measured[name]!.samples.push(await measureOne(calls.get(name)!));
  }
  return measured;
}
