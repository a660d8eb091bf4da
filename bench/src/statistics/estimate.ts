/** A median with its 95 % confidence interval. */
export interface Estimate {
  median: number;
  low: number;
  high: number;
}

/**
 * Median and interval by order statistics: exact for any distribution, so it needs neither symmetry nor
 * resampling. Below 6 values no such interval exists, and the smallest and largest value stand in for it.
 *
 * @throws RangeError without values
 */
export function estimate(values: readonly number[]): Estimate {
  if (values.length === 0) throw new RangeError('A median needs at least one value.');
  const sorted = values.toSorted((left, right) => left - right);
  const rank = Math.max(1, intervalRank(sorted.length));
  return { median: medianOf(sorted), low: sorted[rank - 1]!, high: sorted[sorted.length - rank]! };
}

export function median(values: readonly number[]): number {
  return medianOf(values.toSorted((left, right) => left - right));
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Largest k for which the k-th smallest and k-th largest of n values enclose the median in at least 95 % of
 * all cases: each tail of Binomial(n, ½) below k holds at most 2.5 %. 0 if there is none.
 */
export function intervalRank(count: number): number {
  let probability = 0.5 ** count;
  let tail = probability;
  let rank = 0;
  while (tail <= 0.025) {
    rank += 1;
    probability *= (count - rank + 1) / rank;
    tail += probability;
  }
  return rank;
}
