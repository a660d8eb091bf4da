import type { Manifest } from '../manifest/manifest.ts';
import type { Schema } from '../manifest/schema.ts';
import { fieldsOf } from '../model/schema-node.ts';

/**
 * Drops required names that no member has, in place. The document has some, left behind by renamed members;
 * a check that demanded them would refuse every real value.
 */
export function pruneRequired(schemas: Manifest['schemas']): void {
  for (const [name, schema] of Object.entries(schemas)) visit(schema, name, schemas);
}

function visit(
  schema: Schema,
  path: string,
  schemas: Manifest['schemas'],
  known?: ReadonlySet<string>,
): void {
  const names = known ?? new Set(fieldsOf({ schema, path }, schemas)?.keys() ?? []);
  if (schema.required && names.size > 0) {
    schema.required = schema.required.filter((name) => names.has(name));
    if (schema.required.length === 0) delete schema.required;
  }
  for (const part of schema.allOf ?? []) visit(part, path, schemas, names);
  for (const variant of schema.anyOf ?? []) visit(variant, path, schemas);
  for (const property of Object.values(schema.properties ?? {})) visit(property, path, schemas);
  if (schema.items) visit(schema.items, path, schemas);
  if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, path, schemas);
}
