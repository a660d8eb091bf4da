import { isPrecise } from '../statistics/is-precise.ts';
import type { Sample } from './measure-batch.ts';
import type { Bounds } from './sampling.ts';

/** Whether rounds can end before the most that are allowed: all columns are precise. */
export function areEnough(
  columns: readonly (readonly Sample[])[],
  { least }: Bounds,
  precision: number,
): boolean {
  return columns.every(
    (samples) =>
      samples.length >= least &&
      isPrecise(
        samples.map(({ cpuMicros }) => cpuMicros),
        precision,
      ),
  );
}
