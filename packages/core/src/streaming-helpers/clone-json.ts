/**
 * A deep copy of a JSON value: events are handed to listeners and their parts grow in the snapshot, so the two
 * must not share them. A member named `__proto__` stays a member.
 */
export function cloneJSON<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => cloneJSON(item)) as T;
  const copy = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(copy)) {
    if (typeof copy[key] === 'object') copy[key] = cloneJSON(copy[key]);
  }
  return copy as T;
}
