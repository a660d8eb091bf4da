import { UnsupportedSchemaError } from '../unsupported-schema-error.ts';
import { checkString } from './check-string.ts';
import { completeType } from './complete-type.ts';
import { areExclusive } from './exclusive-branches.ts';
import { isAnnotated, isSchema, type JSONSchema, typesOf, valuesOf } from './json-schema.ts';
import { unsupportedKeywords } from './keywords.ts';
import { SchemaSize } from './limits.ts';
import { mergeIntersection } from './merge-intersection.ts';
import { encodeReference, isNullable, resolveReference } from './references.ts';
import { strictRoot } from './root.ts';
import { describePath, type SchemaPath } from './schema-path.ts';

interface Document {
  root: JSONSchema;
  size: SchemaSize;
  /** Targets of the references that are being written out in place. */
  inlined: Set<unknown>;
}

interface Place {
  path: SchemaPath;
  /** Objects on the way here. */
  depth: number;
}

/**
 * The schema in the form that strict mode asks for, as a copy: objects closed, every field required, unions
 * as `anyOf`, intersections merged. What can't be brought into that form without changing its meaning throws
 * an `UnsupportedSchemaError`, and so does what exceeds the API's limits.
 *
 * A field that isn't required must be nullable or have a default: the model then always writes it.
 */
export function toStrictSchema(schema: unknown): JSONSchema {
  const root = strictRoot(asSent(schema));
  strictify({ root, size: new SchemaSize(), inlined: new Set() }, root, { path: [], depth: 0 });
  return root;
}

/** What JSON makes of the schema is what the API will see. */
function asSent(schema: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(schema) ?? 'null');
  } catch (cause) {
    throw new UnsupportedSchemaError('$', "can't be written as JSON", 'Give a plain JSON Schema.', { cause });
  }
}

function strictify(document: Document, schema: unknown, place: Place): void {
  const { path } = place;
  if (!isSchema(schema)) {
    if (schema === true) refuseAnything(path);
    refuse(path, 'accepts no value', 'Remove it, or say what it may be.');
  }
  mergeAllOf(document, schema, path);
  if (schema.$ref !== undefined) {
    strictifyReference(document, schema, place);
    return;
  }
  replaceOneOf(document, schema, path);
  refuseKeywords(schema, path);
  completeType(schema);
  const types = typesOf(schema);
  if (types.includes('object')) strictifyObject(document, schema, place);
  if (types.includes('array')) strictifyArray(document, schema, place);
  checkString(schema, path);
  strictifyUnion(document, schema, place);
  const values = valuesOf(schema);
  if (Array.isArray(schema.enum)) document.size.addEnum(path, schema.enum);
  else if (values !== undefined) document.size.addText(path, values);
  if (types.length === 0 && values === undefined && schema.anyOf === undefined) refuseAnything(path);
  for (const keyword of ['definitions', '$defs'])
    strictifyDefinitions(document, schema[keyword], place, keyword);
  // The name under `definitions`, which older versions of zod also leave in the schema itself.
  delete schema.id;
  // A null default says no more than that the field is nullable.
  if (schema.default === null) delete schema.default;
}

function mergeAllOf({ root }: Document, schema: JSONSchema, path: SchemaPath): void {
  while (schema.allOf !== undefined) {
    const merged = mergeIntersection(root, schema);
    if (merged === undefined) {
      const fix = 'Write one schema instead: an object with the fields of all, a string with one pattern.';
      refuse(path, "is an intersection (`allOf`) that can't be written as one schema", fix);
    }
    replaceContent(schema, merged);
  }
}

/**
 * The API takes nothing beside `$ref`, so a described reference is written out in place. Within itself, where
 * that would never end, the description is dropped.
 */
function strictifyReference(document: Document, schema: JSONSchema, place: Place): void {
  const target = resolveReference(document.root, schema.$ref);
  if (target === undefined) {
    const fix = 'Refer to a schema of the same document, by `#` or `#/definitions/<name>`.';
    refuse(place.path, `refers to ${JSON.stringify(schema.$ref)}, which leads to no schema`, fix);
  }
  if (!isAnnotated(schema, '$ref')) {
    refuse(
      place.path,
      'has other keywords beside `$ref`, which the API would ignore',
      'Write the schema out in place.',
    );
  }
  schema.$ref = encodeReference(schema.$ref as string);
  if (Object.keys(schema).length === 1) return;
  const { $ref, ...description } = schema;
  const isRoot = target === document.root;
  if (isRoot || document.inlined.has($ref)) replaceContent(schema, { $ref });
  else {
    document.inlined.add($ref);
    replaceContent(schema, { ...structuredClone(target), ...description });
    strictify(document, schema, place);
    document.inlined.delete($ref);
  }
}

function replaceOneOf({ root }: Document, schema: JSONSchema, path: SchemaPath): void {
  if (schema.oneOf === undefined) return;
  const branches = Array.isArray(schema.oneOf) ? schema.oneOf.filter((branch) => branch !== false) : [];
  if (schema.anyOf !== undefined || branches.length === 0 || !areExclusive(root, branches)) {
    const fix =
      'Use `anyOf`, or give each branch a field with a constant of its own (a discriminated union).';
    refuse(path, 'is a `oneOf` of which several branches may fit at once', fix);
  }
  schema.anyOf = branches;
  delete schema.oneOf;
}

function refuseKeywords(schema: JSONSchema, path: SchemaPath): void {
  for (const keyword of Object.keys(schema)) {
    const fix = unsupportedKeywords.get(keyword);
    if (fix !== undefined) refuse(path, `uses \`${keyword}\`, which strict mode doesn't support`, `${fix}.`);
  }
  if (path.length > 0 && (schema.$id !== undefined || schema.$schema !== undefined)) {
    refuse(path, 'is a JSON Schema document of its own (`$id`, `$schema`)', 'Remove these keywords.');
  }
}

function strictifyObject(document: Document, schema: JSONSchema, { path, depth }: Place): void {
  const { properties, required = [], additionalProperties } = schema;
  if (additionalProperties !== undefined && additionalProperties !== false) {
    const fix =
      'Name all its fields, or use an array of objects with a key and a value field (in zod: `z.object`, not ' +
      '`z.record`, `z.looseObject` or `.catchall()`).';
    refuse(path, 'is an object with fields that the schema does not name', fix);
  }
  if (!isSchema(properties)) {
    if (properties !== undefined || path.length > 0)
      refuse(path, 'is an object without fields', 'Name its fields.');
    schema.properties = {};
  }
  const fields = schema.properties as JSONSchema;
  const names = Object.keys(fields);
  document.size.checkDepth(path, depth);
  document.size.addProperties(path, names);
  if (!Array.isArray(required))
    refuse(path, 'has a `required` that is no list', 'List the names of all fields.');
  for (const name of required) {
    if (typeof name === 'string' && Object.hasOwn(fields, name)) continue;
    refuse(path, `requires the field ${JSON.stringify(name)}, which it does not describe`, 'Describe it.');
  }
  for (const [name, field] of Object.entries(fields)) {
    const here = [...path, 'properties', name];
    if (name === '__proto__') refuse(here, 'has a name that parsers drop', 'Rename it.');
    if (!required.includes(name)) checkOptional(document.root, field, here);
    strictify(document, field, { path: here, depth: depth + 1 });
  }
  schema.required = names;
  schema.additionalProperties = false;
}

function checkOptional(root: JSONSchema, field: unknown, path: SchemaPath): void {
  if (isNullable(root, field) || (isSchema(field) && field.default !== undefined)) return;
  const fix =
    'Make it required and nullable, so that the model writes null instead: `.nullable()` instead of `.optional()`.';
  refuse(path, 'is optional, but the model has to write every field', fix);
}

function strictifyArray(document: Document, schema: JSONSchema, { path, depth }: Place): void {
  if (Array.isArray(schema.items)) {
    refuse(path, 'is a tuple', 'Use an object with a named field for each item, or an array of one type.');
  }
  if (schema.items === undefined) refuse(path, 'is an array of anything', 'Say what its items are.');
  strictify(document, schema.items, { path: [...path, 'items'], depth });
}

function strictifyUnion(document: Document, schema: JSONSchema, { path, depth }: Place): void {
  if (schema.anyOf === undefined) return;
  const branches = Array.isArray(schema.anyOf) ? schema.anyOf.filter((branch) => branch !== false) : [];
  if (branches.length === 0) refuse(path, 'is a union of nothing', 'List what it may be.');
  schema.anyOf = branches;
  for (const [index, branch] of branches.entries()) {
    strictify(document, branch, { path: [...path, 'anyOf', index], depth });
  }
}

function strictifyDefinitions(
  document: Document,
  definitions: unknown,
  { path }: Place,
  keyword: string,
): void {
  if (!isSchema(definitions)) return;
  document.size.addText(path, Object.keys(definitions));
  for (const [name, definition] of Object.entries(definitions)) {
    strictify(document, definition, { path: [...path, keyword, name], depth: 0 });
  }
}

function replaceContent(schema: JSONSchema, content: JSONSchema): void {
  for (const keyword of Object.keys(schema)) delete schema[keyword];
  Object.assign(schema, content);
}

function refuseAnything(path: SchemaPath): never {
  refuse(path, 'accepts any value', 'Say what it may be; strict mode has no `any` or `unknown`.');
}

function refuse(path: SchemaPath, problem: string, fix: string): never {
  throw new UnsupportedSchemaError(describePath(path), problem, fix);
}
