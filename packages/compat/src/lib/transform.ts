import * as strict from '@oxide/structured-outputs/internal';
import { type SchemaVisitor, visitChildren } from '../schema/schema-children.ts';
import type { JSONSchema, JSONSchemaDefinition } from './jsonschema.ts';

/**
 * The schema in the form that strict mode asks for, as a copy: objects closed, every field required.
 *
 * @throws UnsupportedSchemaError when it has no such form; the message says where, and what to write instead
 */
export function toStrictJsonSchema(schema: JSONSchema): JSONSchema {
  return strict.toStrictSchema(schema);
}

/** Visits the schemas right below a schema. */
export function forEachJSONSchemaChild(schema: object, path: string[], visit: SchemaVisitor): void {
  visitChildren(schema, path, visit);
}

/** What a reference within the document leads to; undefined if it leads nowhere. */
export function resolveLocalRef(root: JSONSchema, ref: string): JSONSchemaDefinition | undefined {
  return strict.resolveReference(root as strict.JSONSchema, ref);
}

/** Whether the schema says no more than what it refers to. */
export function hasOnlyRefAndAnnotations(schema: JSONSchema): boolean {
  return strict.isAnnotated(schema as strict.JSONSchema, '$ref', '$defs', 'definitions');
}

/** @throws Error when a schema within the schema is a document of its own, to which its references belong */
export function assertNoNestedSchemaIds(schema: JSONSchema): void {
  const visit: SchemaVisitor = (child, path) => {
    if (!strict.isSchema(child)) return;
    if (child.$id !== undefined)
      throw new Error(`The schema at ${JSON.stringify(path.join('/'))} has a \`$id\` of its own.`);
    visitChildren(child, path, visit);
  };
  visitChildren(schema, [], visit);
}

/** Has references that lead into a branch of a `oneOf` lead into the same branch of `anyOf`, where it is moved to. */
export function rewriteLocalRefsIntoMovedOneOfBranches(root: JSONSchema): void {
  const visit = (schema: unknown): void => {
    if (!strict.isSchema(schema)) return;
    if (typeof schema.$ref === 'string') schema.$ref = movedReference(root, schema.$ref);
    visitChildren(schema, [], visit);
  };
  visit(root);
}

function movedReference(root: JSONSchema, reference: string): string {
  const document = root as strict.JSONSchema;
  if (strict.resolveReference(document, reference) === undefined) return reference;
  const tokens = reference.split('/');
  const moved = tokens.map((token, index) => {
    const holder = strict.resolveReference(document, tokens.slice(0, index).join('/'));
    const isMoved = token === 'oneOf' && index < tokens.length - 1 && Array.isArray(holder?.oneOf);
    return isMoved ? 'anyOf' : token;
  });
  return strict.encodeReference(moved.join('/'));
}

/** One schema for an intersection (`allOf`) of objects; undefined where there is none. */
export function normalizeObjectAllOfForExclusivity(
  schema: JSONSchema,
  root: JSONSchema,
): JSONSchema | undefined {
  let merged: strict.JSONSchema | undefined;
  let next = schema as strict.JSONSchema | undefined;
  // What is merged may be an intersection itself.
  while (next?.allOf !== undefined) {
    next = strict.mergeIntersection(root as strict.JSONSchema, next);
    merged = next;
  }
  return merged;
}
