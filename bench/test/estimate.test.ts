import { describe, expect, test } from 'vitest';
import { seededRandom } from '../src/random.ts';
import { estimate, intervalRank, median } from '../src/statistics/estimate.ts';

describe('estimate', () => {
  test('gives the middle value of an odd number of values, and the mean of both of an even one', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  test('sorts by size and not as text, and leaves the values as they were', () => {
    const values = [100, 9, 20];
    expect(estimate(values).median).toBe(20);
    expect(values).toEqual([100, 9, 20]);
  });

  test('takes the ranks that the tables of the sign test give for 95 %', () => {
    const ranks = [6, 8, 9, 12, 15, 20, 25, 30, 40, 50, 100].map(intervalRank);
    expect(ranks).toEqual([1, 1, 2, 3, 4, 6, 8, 10, 14, 18, 40]);
  });

  test('gives the values of these ranks as the interval', () => {
    const values = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(estimate(values)).toEqual({ median: 10.5, low: 6, high: 15 });
  });

  test('gives smallest and largest value when there are too few for an interval', () => {
    expect(intervalRank(5)).toBe(0);
    expect(estimate([3, 1, 2])).toEqual({ median: 2, low: 1, high: 3 });
    expect(estimate([3])).toEqual({ median: 3, low: 3, high: 3 });
  });

  test('encloses the true median of a skewed distribution in 95 of 100 cases or more', () => {
    const random = seededRandom(7);
    const runs = 2_000;
    let enclosed = 0;
    for (let run = 0; run < runs; run += 1) {
      const { low, high } = estimate(Array.from({ length: 15 }, () => -Math.log(1 - random())));
      if (low <= Math.LN2 && Math.LN2 <= high) enclosed += 1;
    }
    expect(enclosed / runs).toBeGreaterThan(0.95);
    expect(enclosed / runs).toBeLessThan(0.985);
  });

  test('refuses to make a median of nothing', () => {
    expect(() => estimate([])).toThrow(RangeError);
  });
});
