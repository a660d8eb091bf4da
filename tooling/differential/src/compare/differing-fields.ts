export interface Difference {
  /** Where, from the top of the observation: `requests.0.headers.accept`. */
  readonly field: string;
  readonly official: unknown;
  readonly ours: unknown;
  /** The official error that the field belongs to, if it is one of an error. */
  readonly error?: DescribedError | undefined;
}

/** What `describeValue` makes of an error. */
export interface DescribedError {
  /** Its classes, the nearest first. */
  readonly $error: readonly string[];
  readonly message: string;
  readonly cause?: unknown;
}

/** What stands for a field that one side lacks. */
export const ABSENT = '$absent';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function asError(value: unknown): DescribedError | undefined {
  return isRecord(value) && Array.isArray(value.$error) ? (value as unknown as DescribedError) : undefined;
}

/** Every leaf at which two observations differ. */
export function differingFields(
  official: unknown,
  ours: unknown,
  field = '',
  error?: DescribedError,
): Difference[] {
  const at = (key: string | number): string => (field === '' ? String(key) : `${field}.${key}`);
  if (Array.isArray(official) && Array.isArray(ours)) {
    const length = Math.max(official.length, ours.length);
    return Array.from({ length }, (_, index) =>
      differingFields(
        index < official.length ? official[index] : ABSENT,
        index < ours.length ? ours[index] : ABSENT,
        at(index),
        error,
      ),
    ).flat();
  }
  if (isRecord(official) && isRecord(ours)) {
    // Errors of two classes differ as a whole: their fields have nothing to do with each other.
    if (JSON.stringify(official.$error) !== JSON.stringify(ours.$error))
      return [{ field, official, ours, error }];
    const keys = [...new Set([...Object.keys(official), ...Object.keys(ours)])];
    return keys.flatMap((key) =>
      differingFields(
        Object.hasOwn(official, key) ? official[key] : ABSENT,
        Object.hasOwn(ours, key) ? ours[key] : ABSENT,
        at(key),
        asError(official) ?? error,
      ),
    );
  }
  return JSON.stringify(official) === JSON.stringify(ours) ? [] : [{ field, official, ours, error }];
}
