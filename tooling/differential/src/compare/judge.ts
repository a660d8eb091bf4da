import { AREAS } from '../differences/index.ts';
import type { MeantDifference } from '../differences/meant-difference.ts';
import type { Observation } from '../observe/observation.ts';
import { type Difference, differingFields } from './differing-fields.ts';

export interface Judgement {
  readonly unlisted: readonly Difference[];
  /** Fields that are listed for the scenario, and don't differ. */
  readonly gone: readonly string[];
  /** What of the list occurred. */
  readonly occurred: readonly MeantDifference[];
}

export const MEANT: readonly MeantDifference[] = AREAS.flatMap(({ differences }) => differences);

interface ListedField {
  readonly field: string;
  readonly meant: MeantDifference;
}

const covers = ({ field: listed }: ListedField, field: string): boolean =>
  field === listed || field.startsWith(`${listed}.`);

export function judge(name: string, official: Observation, ours: Observation): Judgement {
  const listed = MEANT.flatMap((meant) =>
    (meant.scenarios?.[name] ?? []).map((field): ListedField => ({ field, meant })),
  );
  const unlisted: Difference[] = [];
  const seen = new Set<ListedField>();
  const occurred = new Set<MeantDifference>();
  for (const difference of differingFields(official, ours)) {
    const rule = MEANT.find((meant) => meant.explains?.(difference));
    if (rule !== undefined) {
      occurred.add(rule);
      continue;
    }
    const entries = listed.filter((entry) => covers(entry, difference.field));
    for (const entry of entries) {
      seen.add(entry);
      occurred.add(entry.meant);
    }
    if (entries.length === 0) unlisted.push(difference);
  }
  const gone = listed.filter((entry) => !seen.has(entry)).map(({ field }) => field);
  return { unlisted, gone, occurred: [...occurred] };
}
