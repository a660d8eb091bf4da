/** How much of a list the official package has is here too. */
export interface Tally {
  total: number;
  /** In the order of the official package. */
  missing: readonly string[];
}

export function tally(found: Iterable<readonly [name: string, present: boolean]>): Tally {
  let total = 0;
  const missing: string[] = [];
  for (const [name, present] of found) {
    total += 1;
    if (!present) missing.push(name);
  }
  return { total, missing };
}
