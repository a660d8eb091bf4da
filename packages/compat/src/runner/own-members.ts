/** A member of the value itself, and not of a prototype. */
export function readOwn(value: object, key: PropertyKey): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether each entry passes: also a hole, which JSON would make a `null`. */
export function isListOf(value: unknown, check: (entry: unknown) => boolean): value is unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) {
    if (!check(readOwn(value, index))) return false;
  }
  return true;
}
