import type { Call } from '../rows/row.ts';
import { measureBatch, type Sample } from './measure-batch.ts';

/** Takes one sample of each column per round, in the order of the round, until `isEnough` after one. */
export async function sampleCalls(
  columns: ReadonlyMap<string, Call>,
  batches: ReadonlyMap<string, number>,
  orders: readonly (readonly string[])[],
  isEnough: (samples: ReadonlyMap<string, readonly Sample[]>) => boolean = () => false,
): Promise<Map<string, Sample[]>> {
  const samples = new Map<string, Sample[]>();
  for (const name of columns.keys()) samples.set(name, []);
  for (const order of orders) {
    for (const name of order) {
      samples.get(name)!.push(await measureBatch(columns.get(name)!, batches.get(name)!));
    }
    if (isEnough(samples)) break;
  }
  return samples;
}
