import type { DifferenceKind, TypeResult } from '../compare/difference.ts';
import { purposeOf } from './on-purpose.ts';

export const causes = ['newer', 'richer', 'other', 'purpose'] as const;
export type Cause = (typeof causes)[number];

export const causeTitles: Record<Cause, string> = {
  newer: 'The SDK has members or values that the published description lacks',
  richer: 'The published description has members or values that the SDK lacks',
  other: 'Both have what the other lacks, or another form',
  purpose: 'On purpose',
};

const there: readonly DifferenceKind[] = ['member there', 'value there', 'optional there'];
const here: readonly DifferenceKind[] = ['member here', 'value here', 'optional here'];

/** Why a type differs by itself; nothing when it only holds types that differ. */
export function causeOf({ key, differences }: TypeResult): Cause | undefined {
  if (differences.length === 0) return undefined;
  if (purposeOf(key) !== undefined) return 'purpose';
  if (differences.every(({ kind }) => there.includes(kind))) return 'newer';
  return differences.every(({ kind }) => here.includes(kind)) ? 'richer' : 'other';
}

/** How many types differ because of each type that differs by itself. */
export function reachOf(types: readonly TypeResult[]): Map<string, number> {
  const all = new Map(types.map((type) => [type.key, type]));
  const reach = new Map<string, number>();
  for (const type of types) {
    const seen = new Set<string>();
    const open = [...type.through];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(...(all.get(key)?.through ?? []));
    }
    for (const key of seen) reach.set(key, (reach.get(key) ?? 0) + 1);
  }
  return reach;
}
