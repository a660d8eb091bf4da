import type { Difference } from '../compare/differing-fields.ts';

/** A difference that stays, as it is told to people. */
export interface MeantDifference {
  /** What a program can notice. */
  readonly what: string;
  readonly why: string;
  /** Whether it is this one, in whatever scenario. */
  explains?(difference: Difference): boolean;
  /** Scenario → the fields that differ in it. */
  readonly scenarios?: Readonly<Record<string, readonly string[]>>;
}

export interface DifferenceArea {
  readonly title: string;
  readonly differences: readonly MeantDifference[];
}

/** The same fields in each of the scenarios. */
export function inEach(fields: readonly string[], ...names: readonly string[]): MeantDifference['scenarios'] {
  return Object.fromEntries(names.map((name) => [name, fields]));
}
