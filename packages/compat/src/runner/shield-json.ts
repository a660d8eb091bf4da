/**
 * Has plain objects and arrays written as JSON by what they hold, also when someone has put a `toJSON` on a
 * prototype: what was approved is what is sent. Changes the value that is passed, which must be one's own.
 */
export function shieldJSON<Value extends object>(value: Value): Value {
  const seen = new Set<object>([value]);
  // A set gives what is added while it is gone through, each once.
  for (const record of seen) {
    if (!isPlain(record)) continue;
    if (!Object.hasOwn(record, 'toJSON'))
      Object.defineProperty(record, 'toJSON', { value: undefined, writable: true, configurable: true });
    for (const member of Object.values(record))
      if (typeof member === 'object' && member !== null) seen.add(member);
  }
  return value;
}

/** Others, such as dates, need the `toJSON` of their class. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/**
 * What is left of a value when it is sent. Its objects are shielded, and so are those of the copy.
 *
 * @throws TypeError when it can't be written as JSON
 */
export function copyAsJSON<Value extends object>(value: Value): Value {
  return shieldJSON(JSON.parse(JSON.stringify(shieldJSON(value))));
}
