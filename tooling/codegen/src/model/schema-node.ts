import type { Schema } from '../manifest/schema.ts';

/**
 * A schema and where it stands: `Schema`, `Schema.field`, `Schema.field[]` (items), `Schema.field|label`
 * (variant of a union), `Schema.field.*` (values of a map). A null variant leaves no trace in the path.
 */
export interface SchemaNode {
  schema: Schema;
  path: string;
}

export interface Field extends SchemaNode {
  name: string;
  required: boolean;
}

export type Schemas = Record<string, Schema>;

/** Follows references until something else stands there. */
export function resolve(node: SchemaNode, schemas: Schemas): SchemaNode {
  let current = node;
  for (let depth = 0; current.schema.$ref !== undefined; depth++) {
    const name = current.schema.$ref;
    const schema = schemas[name];
    if (!schema || depth > 50) throw new Error(`Unresolvable reference to ${name} at ${node.path}`);
    current = { schema, path: name };
  }
  return current;
}

/** The variants of a union without null, and whether null is one. A schema that is no union is its only variant. */
export function variantsOf(node: SchemaNode): { variants: SchemaNode[]; nullable: boolean } {
  const { schema, path } = node;
  if (Array.isArray(schema.type)) {
    const types = schema.type.filter((type) => type !== 'null');
    const nullable = types.length < schema.type.length;
    if (types.length === 1) {
      return { variants: [{ schema: { ...schema, type: types[0] as 'string' }, path }], nullable };
    }
    return { variants: types.map((type) => ({ schema: { type }, path: `${path}|${type}` })), nullable };
  }
  if (schema.type === 'null') return { variants: [], nullable: true };
  if (!schema.anyOf || schema.properties) return { variants: [node], nullable: false };
  const present = schema.anyOf.filter((variant) => variant.type !== 'null');
  const nullable = present.length < schema.anyOf.length;
  const only = present[0];
  if (only && present.length === 1) {
    const inner = variantsOf({ schema: only, path });
    return { variants: inner.variants, nullable: nullable || inner.nullable };
  }
  const labels = new Set<string>();
  const variants = present.map((variant, index) => {
    let label = variantLabel(variant, index);
    if (labels.has(label)) label = `${label}-${index}`;
    labels.add(label);
    return { schema: variant, path: `${path}|${label}` };
  });
  return { variants, nullable };
}

/** What tells a variant from its siblings: the value of its constant member, its title, or its place. */
export function variantLabel(schema: Schema, index: number): string {
  const constant = Object.values(schema.properties ?? {}).find(
    (property) => typeof property.const === 'string',
  );
  const label = constant?.const ?? schema.title ?? String(index);
  return String(label).replace(/[^\w -]/g, '-');
}

/** The path of a member. A dot inside its name would read as a step, so it is escaped. */
export function fieldPath(path: string, name: string): string {
  return `${path}.${name.replaceAll('.', '%2E')}`;
}

export function itemOf(node: SchemaNode): SchemaNode {
  return { schema: node.schema.items ?? {}, path: `${node.path}[]` };
}

/**
 * The members of an object, compositions merged: a later part's schema wins, its place stays.
 * Undefined when the schema is no object of known members.
 */
export function fieldsOf(node: SchemaNode, schemas: Schemas): Map<string, Field> | undefined {
  const { schema, path } = node;
  if (schema.$ref !== undefined) return fieldsOf(resolve(node, schemas), schemas);
  const fields = new Map<string, Field>();
  let found = false;
  for (const part of schema.allOf ?? []) {
    const inner = fieldsOf({ schema: part, path }, schemas);
    if (!inner && !part.required) return undefined;
    found = true;
    for (const [name, field] of inner ?? []) {
      fields.set(name, { ...field, required: field.required || fields.get(name)?.required === true });
    }
    for (const name of part.required ?? []) requireField(fields, name);
  }
  if (schema.properties) {
    found = true;
    for (const [name, property] of Object.entries(schema.properties)) {
      fields.set(name, { name, schema: property, path: fieldPath(path, name), required: false });
    }
  }
  for (const name of schema.required ?? []) requireField(fields, name);
  return found ? fields : undefined;
}

function requireField(fields: Map<string, Field>, name: string): void {
  const field = fields.get(name);
  if (field) field.required = true;
}
