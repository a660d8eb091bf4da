import { OpenAIError } from '@oxide/core/internal';

/** More than the API's largest `n`, and than any model calls at once: a larger index only makes gaps. */
const MAX_ITEMS = 128;

/** A piece of text; undefined when the delta has none. @throws OpenAIError for anything else */
export function readText(value: unknown, field: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new OpenAIError(`The chat completion stream contains a ${field} that is no text.`);
}

/** The objects of a list; none when it is missing. @throws OpenAIError for anything else */
export function readObjects<Item extends object>(
  value: readonly Item[] | null | undefined,
  field: string,
): Item[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value))
    throw new OpenAIError(`The chat completion stream contains ${field} that are no list.`);
  return value.filter((item): item is Item => isObject(item));
}

/** A position. @throws OpenAIError when it is none, or out of bounds */
export function readIndex(value: unknown, kind: 'choice' | 'tool call', limit: number = MAX_ITEMS): number {
  if (
    Number.isSafeInteger(value) &&
    (value as number) >= 0 &&
    (value as number) < Math.min(limit, MAX_ITEMS)
  ) {
    return value as number;
  }
  // Quoted in full it could be as long as the stream; and an object may refuse to become a text.
  const given = typeof value === 'object' ? 'object' : String(value).slice(0, 40);
  throw new OpenAIError(`Chat completion stream contains an invalid ${kind} index: ${given}`);
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Copies own members; one named `__proto__` too, which an assignment would take for the prototype. */
export function assignOwn(target: object, source: object): void {
  for (const name of Object.keys(source)) setOwn(target, name, (source as Record<string, unknown>)[name]);
}

export function setOwn(target: object, name: string, value: unknown): void {
  if (name !== '__proto__') (target as Record<string, unknown>)[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
