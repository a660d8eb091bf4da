/** A JSON Schema, or a part of one, of which nothing is known but that it is an object. */
export type JSONSchema = { [keyword: string]: unknown };

export function isSchema(value: unknown): value is JSONSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keywords that describe and don't restrict. */
export const annotations: ReadonlySet<string> = new Set([
  '$comment',
  'default',
  'deprecated',
  'description',
  'examples',
  'readOnly',
  'title',
  'writeOnly',
]);

export function isAnnotated(schema: JSONSchema, keyword: string, ...more: string[]): boolean {
  return Object.keys(schema).every((key) => key === keyword || more.includes(key) || annotations.has(key));
}

/** The types that a schema names, as a list. */
export function typesOf(schema: JSONSchema): readonly unknown[] {
  if (Array.isArray(schema.type)) return schema.type;
  return schema.type === undefined ? [] : [schema.type];
}

/** The values that a schema is limited to; undefined if it isn't. */
export function valuesOf(schema: JSONSchema): readonly unknown[] | undefined {
  if (Object.hasOwn(schema, 'const')) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}
