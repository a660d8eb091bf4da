/** As deep as logs look. */
const MAX_DEPTH = 6;
/** Whatever is larger than this is not looked through, and counts as carrying one. */
const MAX_VALUES = 10_000;

/**
 * Whether printing the value would show one of the secrets: in a string of its, at any depth that logs print.
 * Bytes are left alone.
 */
export function carriesSecret(value: unknown, secrets: readonly string[]): boolean {
  const seen = new Set<object>();
  const search = (part: unknown, depth: number): boolean => {
    if (typeof part === 'string') return secrets.some((secret) => part.includes(secret));
    if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return false;
    if (depth > MAX_DEPTH || seen.has(part)) return false;
    seen.add(part);
    return seen.size > MAX_VALUES || partsOf(part).some((inner) => search(inner, depth + 1));
  };
  return search(value, 0);
}

function partsOf(value: object): unknown[] {
  const shown = Reflect.ownKeys(value).flatMap((key) => {
    const property = Object.getOwnPropertyDescriptor(value, key);
    // A getter is not run: it may do anything, and logs don't run it either.
    return property && 'value' in property ? [property.value as unknown] : [];
  });
  const isCollection = value instanceof Map || value instanceof Set || value instanceof Headers;
  return isCollection ? [...shown, ...value] : shown;
}
