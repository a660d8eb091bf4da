import { estimate, intervalRank } from './estimate.ts';

/** Whether the 95 % interval of the median reaches no further than so great a part of it to either side. */
export function isPrecise(values: readonly number[], within: number): boolean {
  if (intervalRank(values.length) === 0) return false;
  const { median, low, high } = estimate(values);
  return (high - low) / 2 <= within * Math.abs(median);
}
