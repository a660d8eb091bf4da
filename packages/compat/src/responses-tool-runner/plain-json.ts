import { isRecord } from '../runner/own-members.ts';

export interface PlainJSONOptions {
  /** Refuse texts with half of a surrogate pair: they have no length in UTF-8. */
  readonly isWellFormed?: boolean;
  /** Leave out members that are undefined, as JSON does. */
  readonly omitsUndefined?: boolean;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** What keeps an inherited `toJSON` away from data; no data itself. */
function isInertGuard(property: PropertyDescriptor | undefined): boolean {
  return (
    property !== undefined && !property.enumerable && 'value' in property && property.value === undefined
  );
}

/**
 * A copy that is JSON and nothing else, with the members of records in the order of their names. No getter and no
 * `toJSON` runs.
 *
 * @throws TypeError for what JSON would change or leave out: gaps, getters, classes, symbols, NaN
 */
export function copyPlain<Value>(value: Value, options: PlainJSONOptions = {}): Value {
  return copy(value, options) as Value;
}

/** One text for equal data, whatever the order of its members. Throws as `copyPlain`. */
export function canonicalJSON(value: unknown, options?: PlainJSONOptions): string {
  return JSON.stringify(copyPlain(value, options));
}

function copy(value: unknown, options: PlainJSONOptions): unknown {
  if (typeof value === 'string') return options.isWellFormed ? wellFormed(value) : value;
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value;
  if (Array.isArray(value)) return copyArray(value, options);
  if (isRecord(value)) return copyRecord(value, options);
  throw new TypeError('Only finite numbers, texts, booleans, null, arrays and records can be kept as JSON.');
}

function wellFormed(text: string): string {
  if (LONE_SURROGATE.test(text))
    throw new TypeError('A text with half of a surrogate pair cannot be measured.');
  return text;
}

function copyArray(value: readonly unknown[], options: PlainJSONOptions): unknown[] {
  const guards = isInertGuard(Object.getOwnPropertyDescriptor(value, 'toJSON')) ? 1 : 0;
  const isPlain = Object.getPrototypeOf(value) === Array.prototype;
  // Its `length` is a member too.
  if (!isPlain || Reflect.ownKeys(value).length !== value.length + 1 + guards)
    throw new TypeError('Only plain arrays without gaps can be kept as JSON.');
  return Array.from({ length: value.length }, (_, index) => {
    const entry = Object.getOwnPropertyDescriptor(value, index);
    if (entry === undefined || !('value' in entry))
      throw new TypeError('Only plain arrays without gaps can be kept as JSON.');
    return copy(entry.value, options);
  });
}

function copyRecord(value: object, options: PlainJSONOptions): Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('Only plain records can be kept as JSON.');
  const properties = Object.getOwnPropertyDescriptors(value) as Record<string, PropertyDescriptor>;
  if (Object.getOwnPropertySymbols(properties).length > 0)
    throw new TypeError('Only members with names can be kept as JSON.');
  const entries: [string, unknown][] = [];
  for (const name of Object.keys(properties).sort()) {
    const property = properties[name]!;
    if (name === 'toJSON' && isInertGuard(property)) continue;
    if (!property.enumerable || !('value' in property))
      throw new TypeError('Only enumerable members without getters can be kept as JSON.');
    if (options.omitsUndefined && property.value === undefined) continue;
    if (options.isWellFormed) wellFormed(name);
    entries.push([name, copy(property.value, options)]);
  }
  return Object.fromEntries(entries);
}
