import { formatShare } from './format-share.ts';
import type { RowResult } from './report.ts';

/** What to say of a column's targets that it missed; empty when it kept to all. */
export function overTargets(row: RowResult, name: string): string[] {
  const { kind, targets = [], extraRequestsAtMost = Number.POSITIVE_INFINITY, columns } = row;
  const measure = kind === 'network' ? 'wall' : 'cpu';
  const overRatios = targets
    .filter(({ column, of, atMost }) => {
      const ratio = columns[column]?.ratios[of]?.[measure].median;
      return column === name && ratio !== undefined && ratio > atMost;
    })
    .map(({ of, atMost }) => `over its target of ${atMost.toFixed(2)} of ${of}`);
  const extra = columns[name]?.extraRequests?.median ?? 0;
  if (extra <= extraRequestsAtMost) return overRatios;
  return [...overRatios, `over its target of ${formatShare(extraRequestsAtMost)} extra requests`];
}
