/** Where two values differ, as lines `path: left ≠ right`; empty when they are deeply equal. */
export function differences(left: unknown, right: unknown, most = 10): string[] {
  const found: string[] = [];
  walk(left, right, 'answer', found, most);
  return found;
}

function walk(left: unknown, right: unknown, path: string, found: string[], most: number): void {
  if (found.length >= most || Object.is(left, right)) return;
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) {
    found.push(`${path}: ${show(left)} ≠ ${show(right)}`);
    return;
  }
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const place = Array.isArray(left) ? `${path}[${key}]` : `${path}.${key}`;
    // A member that is missing is not the same as one that is undefined.
    if (Object.hasOwn(left, key) !== Object.hasOwn(right, key))
      found.push(
        Object.hasOwn(left, key)
          ? `${place}: ${show(left[key])} ≠ (missing)`
          : `${place}: (missing) ≠ ${show(right[key])}`,
      );
    else walk(left[key], right[key], place, found, most);
    if (found.length >= most) return;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
