import { OpenAIError } from '@oxide/core';

/**
 * What reading gives. Whatever fails in it, getters of the driver included, fails with this message alone: its own
 * could tell what is on a page.
 */
export function guarded<Result>(message: string, read: () => Result): Result {
  try {
    return read();
  } catch {
    throw new OpenAIError(message);
  }
}

/** @throws TypeError for `guarded` */
export function assertValid(condition: unknown): asserts condition {
  if (!condition) throw new TypeError('Not as it is declared.');
}

/** The entries of a list, as many as it has now: what its getters add meanwhile doesn't count. */
export function readEntries<Entry>(
  list: unknown,
  read: (entry: Record<string, unknown>, index: number) => Entry,
): Entry[] {
  assertValid(Array.isArray(list));
  return Array.from({ length: list.length }, (_, index) => {
    assertValid(Object.hasOwn(list, index));
    const entry: unknown = list[index];
    assertValid(typeof entry === 'object' && entry !== null && !Array.isArray(entry));
    return read(entry as Record<string, unknown>, index);
  });
}

export function assertUnique(values: readonly unknown[]): void {
  assertValid(new Set(values).size === values.length);
}

/** Whether it has no other members than these. */
export function hasOnly(given: object, names: readonly string[]): boolean {
  return Object.keys(given).every((name) => names.includes(name));
}
