import { DELIBERATE, LISTED } from '../differences.ts';
import type { Observation } from '../observe/observation.ts';
import { type Difference, differingFields } from './differing-fields.ts';

export interface Judgement {
  readonly unlisted: readonly Difference[];
  /** Fields that are listed for the scenario, and don't differ. */
  readonly gone: readonly string[];
  /** Names of the deliberate differences that occurred. */
  readonly deliberate: readonly string[];
}

const covers = (listed: string, field: string): boolean => field === listed || field.startsWith(`${listed}.`);

export function judge(name: string, official: Observation, ours: Observation): Judgement {
  const listed = Object.keys(LISTED[name] ?? {});
  const unlisted: Difference[] = [];
  const seen = new Set<string>();
  const deliberate = new Set<string>();
  for (const difference of differingFields(official, ours)) {
    const rule = DELIBERATE.find((candidate) => candidate.explains(difference));
    if (rule !== undefined) {
      deliberate.add(rule.name);
      continue;
    }
    const entries = listed.filter((entry) => covers(entry, difference.field));
    for (const entry of entries) seen.add(entry);
    if (entries.length === 0) unlisted.push(difference);
  }
  return { unlisted, gone: listed.filter((entry) => !seen.has(entry)), deliberate: [...deliberate] };
}
