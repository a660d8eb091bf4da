import type { TypeResult } from '../compare/difference.ts';
import { isDocumented } from './documented.ts';

export interface Shares {
  total: number;
  /** Types that a program can reach under the official path. */
  present: number;
  mutual: number;
  /** Alike, but for classes and brands; not among the mutual ones. */
  alike: number;
}

export function sharesOf(types: readonly TypeResult[]): Shares {
  const count = (verdict: string) => types.filter((type) => type.verdict === verdict).length;
  return {
    total: types.length,
    present: types.length - count('missing'),
    mutual: count('mutual'),
    alike: count('alike'),
  };
}

/** Of the types that the API's published description covers, how many must be here, and how many assignable. */
export const floors = { documented: 2_719, present: 0.97, mutual: 0.9 };

/** What falls below the floors, in words; empty when nothing does. */
export function belowFloors(types: readonly TypeResult[]): string[] {
  const { total, present, mutual } = sharesOf(types.filter(({ key }) => isDocumented(key)));
  const lines: string[] = [];
  if (total < floors.documented)
    lines.push(`Only ${total} types count as documented, not ${floors.documented}`);
  if (present / total < floors.present) lines.push(`Of ${total} documented types only ${present} are here`);
  if (mutual / total < floors.mutual)
    lines.push(`Of ${total} documented types only ${mutual} are mutually assignable`);
  return lines;
}
