import { describe, expect, test } from 'vitest';
import { seededRandom } from '../src/random.ts';
import { isPrecise } from '../src/statistics/is-precise.ts';
import { regularizedBeta } from '../src/statistics/regularized-beta.ts';
import { welch } from '../src/statistics/welch.ts';

describe('regularizedBeta', () => {
  test('is right where it has a closed form', () => {
    for (const x of [0.01, 0.3, 0.5, 0.9, 0.999]) {
      expect(regularizedBeta(x, 1, 1)).toBeCloseTo(x, 12);
      expect(regularizedBeta(x, 3, 1)).toBeCloseTo(x ** 3, 12);
      expect(regularizedBeta(x, 1, 4)).toBeCloseTo(1 - (1 - x) ** 4, 12);
      expect(regularizedBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
    }
    expect([regularizedBeta(0, 2, 3), regularizedBeta(1, 2, 3)]).toEqual([0, 1]);
  });
});

describe('welch', () => {
  test("gives the two tails of Student's t with one degree of freedom on either side", () => {
    // Equal variances and counts: two degrees of freedom, for which p is 1 - t / √(2 + t²).
    const [left, right] = [
      [1, 3],
      [6, 8],
    ];
    const t = 5 / Math.SQRT2;
    expect(welch(left, right)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 12);
    expect(welch(right, left)).toBeCloseTo(welch(left, right)!, 12);
  });

  test('is 1 for the same mean, and next to 0 for means far apart', () => {
    expect(welch([1, 2, 3], [0, 2, 4])).toBeCloseTo(1, 12);
    expect(welch([1, 2, 3], [101, 102, 103])).toBeLessThan(1e-5);
    expect(welch([2, 2], [2, 2])).toBe(1);
    expect(welch([2, 2], [3, 3])).toBe(0);
  });

  test('has no answer for single values', () => {
    expect(welch([1], [1, 2])).toBeUndefined();
  });

  test('is below a twentieth in a twentieth of all cases without a difference, also with unequal spread', () => {
    const random = seededRandom(3);
    const values = (count: number, spread: number) =>
      Array.from({ length: count }, () => spread * (random() + random() + random() + random() - 2));
    const runs = 4_000;
    let below = 0;
    for (let run = 0; run < runs; run += 1) if (welch(values(20, 1), values(8, 5))! < 0.05) below += 1;
    expect(Math.abs(below / runs - 0.05)).toBeLessThan(0.012);
  });
});

describe('isPrecise', () => {
  test('tells whether the interval is within so much of the median', () => {
    const around = (part: number) =>
      Array.from({ length: 20 }, (_, index) => 100 * (1 + part * (index % 2 ? 1 : -1)));
    expect(isPrecise(around(0.02), 0.03)).toBe(true);
    expect(isPrecise(around(0.04), 0.03)).toBe(false);
  });

  test('is never so with too few values for an interval', () => {
    expect(isPrecise([100, 100, 100, 100, 100], 0.03)).toBe(false);
    expect(isPrecise([100, 100, 100, 100, 100, 100], 0.03)).toBe(true);
  });
});
