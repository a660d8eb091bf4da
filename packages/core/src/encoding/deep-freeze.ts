/** Freezes plain data and all that it holds, so that bytes made of it stay true. */
export function deepFreeze<T>(value: T): T {
  const seen = new Set<object>();
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    // Views of bytes can't be frozen.
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next) || seen.has(next)) continue;
    seen.add(Object.freeze(next));
    for (const inner of Object.values(next)) pending.push(inner);
  }
  return value;
}
