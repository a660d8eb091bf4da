import type { RowResult } from './report.ts';

/** What to say of a column's targets that it missed; empty when it kept to all. */
export function overTargets({ kind, targets = [], columns }: RowResult, name: string): string[] {
  const measure = kind === 'network' ? 'wall' : 'cpu';
  return targets
    .filter(({ column, of, atMost }) => {
      const ratio = columns[column]?.ratios[of]?.[measure].median;
      return column === name && ratio !== undefined && ratio > atMost;
    })
    .map(({ of, atMost }) => `over its target of ${atMost.toFixed(2)} of ${of}`);
}
