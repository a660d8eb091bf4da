import type { Call } from '../rows/row.ts';
import { median } from '../statistics/estimate.ts';
import { measureBatch } from './measure-batch.ts';
import type { Sampling } from './sampling.ts';

/** Batches on either side of the comparison that tells whether a column is warm. */
const window = 4;
/** By how much the later median may still be lower. */
const tolerance = 0.03;

interface Progress {
  batch: number;
  spentMicros: number;
  /** Cost of a call in each batch of full size. */
  costs: number[];
}

/**
 * Calls every column in turn until what a call costs is stable, and gives the number of calls that make a
 * sample of each.
 */
export async function warmUp(
  columns: ReadonlyMap<string, Call>,
  sampling: Pick<Sampling, 'sampleCpuMs' | 'warmUpCpuMs'>,
): Promise<Map<string, number>> {
  const wantedMicros = sampling.sampleCpuMs * 1000;
  const states = new Map<string, Progress>();
  for (const name of columns.keys()) states.set(name, { batch: 1, spentMicros: 0, costs: [] });
  // In turn and not one after another: code that columns share must have seen all of them.
  for (let waiting = [...columns]; waiting.length > 0; ) {
    for (const [name, call] of waiting) {
      const state = states.get(name)!;
      const { cpuMicros } = await measureBatch(call, state.batch);
      const total = cpuMicros * state.batch;
      state.spentMicros += total;
      if (total < wantedMicros / 2) state.batch *= 2;
      else state.costs.push(cpuMicros);
    }
    waiting = waiting.filter(([name]) => !isReady(states.get(name)!, sampling.warmUpCpuMs));
  }
  return new Map([...states].map(([name, { costs }]) => [name, batchFor(costs, wantedMicros)]));
}

function isReady({ spentMicros, costs }: Progress, limits: Sampling['warmUpCpuMs']): boolean {
  if (costs.length === 0 || spentMicros < limits.least * 1000) return false;
  return spentMicros >= limits.most * 1000 || isStable(costs);
}

/** Whether the cost of a call no longer falls. That it rises has other reasons than a compiler's. */
export function isStable(costs: readonly number[]): boolean {
  if (costs.length < 2 * window) return false;
  const last = median(costs.slice(-window));
  const before = median(costs.slice(-2 * window, -window));
  return before - last <= tolerance * before;
}

function batchFor(costs: readonly number[], wantedMicros: number): number {
  return Math.max(1, Math.ceil(wantedMicros / median(costs.slice(-window))));
}
