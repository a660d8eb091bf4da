import type { Manifest, Operation } from '../manifest/manifest.ts';
import type { Schema } from '../manifest/schema.ts';

/** Names of the schemas that a schema mentions itself, not those behind them. */
export function schemaReferences(schema: Schema): Set<string> {
  const found = new Set<string>();
  visit(schema, found);
  return found;
}

/** Every schema that an operation mentions: parameters, body, responses, stream events. */
export function operationReferences(operation: Operation): Set<string> {
  const found = new Set<string>();
  for (const parameter of operation.parameters ?? []) visit(parameter.schema, found);
  for (const schema of Object.values(operation.body?.content ?? {})) visit(schema, found);
  for (const content of Object.values(operation.responses)) {
    for (const schema of Object.values(content)) visit(schema, found);
  }
  if (operation.stream?.event) found.add(operation.stream.event);
  return found;
}

/** All schemas reachable from the given ones, themselves included. */
export function closure(names: Iterable<string>, schemas: Manifest['schemas']): Set<string> {
  const reached = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const schema = schemas[name];
    if (reached.has(name) || !schema) continue;
    reached.add(name);
    open.push(...schemaReferences(schema));
  }
  return reached;
}

function visit(schema: Schema, found: Set<string>): void {
  if (schema.$ref !== undefined) found.add(schema.$ref);
  for (const child of childSchemas(schema)) visit(child, found);
}

function childSchemas(schema: Schema): Schema[] {
  const children = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []),
  ];
  if (schema.items) children.push(schema.items);
  if (typeof schema.additionalProperties === 'object') children.push(schema.additionalProperties);
  return children;
}
