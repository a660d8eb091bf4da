import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Types that are not as in the official package because ours serve better, and how. */
export interface OnPurpose {
  why: string;
  /** Keys of types that differ by themselves. */
  types: readonly string[];
}

export const onPurpose: readonly OnPurpose[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../on-purpose.json'), 'utf8'),
);

export function purposeOf(key: string): string | undefined {
  return onPurpose.find(({ types }) => types.includes(key))?.why;
}
