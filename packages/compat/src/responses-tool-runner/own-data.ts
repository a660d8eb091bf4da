import { isRecord } from '../runner/own-members.ts';

/**
 * The members of a record that a caller wrote, read without running a getter.
 *
 * @throws TypeError for other members than these, and for getters
 */
export function ownMembers(value: unknown, names: readonly string[]): Record<string, unknown> {
  if (!isRecord(value)) throw new TypeError(`Expected a record with ${names.map(quoted).join(', ')}.`);
  const properties = Object.getOwnPropertyDescriptors(value) as Record<string | symbol, PropertyDescriptor>;
  for (const name of Reflect.ownKeys(properties)) {
    const property = properties[name]!;
    if (typeof name !== 'string' || !names.includes(name) || !property.enumerable || !('value' in property))
      throw new TypeError(`Only ${names.map(quoted).join(', ')} can be given here, as plain members.`);
  }
  return Object.fromEntries(Object.keys(properties).map((name) => [name, properties[name]!.value]));
}

/**
 * The entries of an array that a caller wrote, read without running a getter.
 *
 * @throws TypeError for what is no array, gaps, getters, and members that are no entries
 */
export function ownEntries(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError('Expected an array.');
  const { length } = value;
  const names = Reflect.ownKeys(value);
  const entries = Array.from({ length }, (_, index) => {
    const property = Object.getOwnPropertyDescriptor(value, index);
    if (property === undefined || !('value' in property))
      throw new TypeError('Expected an array without gaps and getters.');
    return property.value as unknown;
  });
  // Its `length` is a member too.
  if (names.length !== length + 1) throw new TypeError('Expected an array with nothing but its entries.');
  return entries;
}

/**
 * The entries of an array, none of them missing or empty.
 *
 * @param message of the error
 * @throws TypeError
 */
export function denseEntries<Entry>(value: unknown, message: string): Entry[] {
  if (!Array.isArray(value)) throw new TypeError(message);
  return Array.from({ length: value.length }, (_, index) => {
    const entry: unknown = Object.hasOwn(value, index) ? value[index] : undefined;
    if (!entry) throw new TypeError(message);
    return entry as Entry;
  });
}

function quoted(name: string): string {
  return `\`${name}\``;
}
