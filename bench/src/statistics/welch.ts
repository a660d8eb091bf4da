import { regularizedBeta } from './regularized-beta.ts';

/**
 * How likely means that are at least so far apart would be if both came from the same mean: the two-sided p value
 * of Welch's t-test, which takes neither equal variances nor equal counts for granted. Undefined below two values
 * on either side.
 */
export function welch(left: readonly number[], right: readonly number[]): number | undefined {
  if (left.length < 2 || right.length < 2) return undefined;
  const [own, other] = [moments(left), moments(right)];
  const spread = own.ofMean + other.ofMean;
  if (spread === 0) return own.mean === other.mean ? 1 : 0;
  const t = (own.mean - other.mean) / Math.sqrt(spread);
  const freedom =
    spread ** 2 / (own.ofMean ** 2 / (left.length - 1) + other.ofMean ** 2 / (right.length - 1));
  return regularizedBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** Mean, and the variance of the mean. */
function moments(values: readonly number[]): { mean: number; ofMean: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, ofMean: squares / (values.length - 1) / values.length };
}
