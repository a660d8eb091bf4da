import { isBytes, isUploadable, type Uploadable } from './uploadable.ts';

/** Content types of top-level fields, by name. */
export type PartContentTypes = Readonly<Record<string, string>>;

/** One part of a form. */
export interface FormField {
  readonly name: string;
  readonly value: string | Uploadable;
  readonly contentType?: string | undefined;
}

/** Deeper values are taken for circular ones. */
export const maxFieldDepth = 100;

/**
 * Lays nested fields out as a flat form: arrays as `key[]`, objects as `key[sub]`, numbers and booleans as text.
 * `undefined` is left out. A field with a content type of its own is one part, as JSON unless it is text or a file.
 *
 * Fields are added to `out` as they are found, so that a caller can let go of the files found before an error.
 *
 * @throws {TypeError} for null, which forms can't say, and for what is neither text, number, boolean, file,
 * array nor object with fields (a promise, a date, raw bytes): it would be lost without a word.
 */
export function flattenFields(
  fields: Record<string, unknown>,
  contentTypes: PartContentTypes = {},
  out: FormField[] = [],
): FormField[] {
  for (const [name, value] of Object.entries(fields)) {
    const contentType = Object.hasOwn(contentTypes, name) ? contentTypes[name] : undefined;
    if (contentType === undefined || value === undefined) add(name, value, out, 0);
    else out.push({ name, value: asOnePart(name, value), contentType });
  }
  return out;
}

function add(name: string, value: unknown, out: FormField[], depth: number): void {
  if (value === undefined) return;
  requireNotNull(name, value);
  if (typeof value === 'string') out.push({ name, value });
  else if (typeof value === 'number' || typeof value === 'boolean') out.push({ name, value: String(value) });
  else if (isUploadable(value)) out.push({ name, value });
  else if (depth >= maxFieldDepth)
    throw new TypeError('A form field is nested too deeply, or contains itself');
  else if (Array.isArray(value)) for (const entry of value) add(`${name}[]`, entry, out, depth + 1);
  else if (hasFields(value))
    for (const [key, entry] of Object.entries(value)) add(`${name}[${key}]`, entry, out, depth + 1);
  else throw new TypeError(refusal(name, value));
}

function asOnePart(name: string, value: unknown): string | Uploadable {
  requireNotNull(name, value);
  if (typeof value === 'string' || isUploadable(value)) return value;
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw new TypeError(refusal(name, value));
  return json;
}

function requireNotNull(name: string, value: unknown): void {
  if (value === null) {
    throw new TypeError(`"${name}" is null, which a form can't hold: leave it out, or send the text 'null'`);
  }
}

function hasFields(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || isBytes(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Object.keys(value).length > 0 || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refusal(name: string, value: unknown): string {
  if (isBytes(value))
    return `"${name}" is raw bytes, which have no file name: pass \`await toFile(bytes, 'name')\``;
  if (value instanceof Promise) return `"${name}" is a promise: await it first`;
  const kind = typeof value === 'object' ? ((value as object).constructor?.name ?? 'object') : typeof value;
  return `"${name}" can't be sent in a form: expected text, number, boolean, file, array or object, got ${kind}`;
}
