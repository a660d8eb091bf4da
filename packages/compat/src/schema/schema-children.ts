import { isSchema, type JSONSchema } from '@oxide/structured-outputs/internal';

/** Keywords that hold a schema, a list of them, and an object of them. */
const single = [
  'additionalItems',
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
];
const lists = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'];
const maps = ['$defs', 'definitions', 'dependentSchemas', 'dependencies', 'patternProperties', 'properties'];

/** Called with a schema that stands in another one, the way to it, and the keyword that holds it. */
export type SchemaVisitor = (schema: unknown, path: string[], keyword: string) => void;

/** Visits the schemas right below a schema; values that merely look like one, as in `default`, are left out. */
export function visitChildren(schema: object, path: readonly string[], visit: SchemaVisitor): void {
  const fields = schema as JSONSchema;
  for (const keyword of single) {
    if (keyword in fields) visit(fields[keyword], [...path, keyword], keyword);
  }
  for (const keyword of lists) {
    const value = fields[keyword];
    if (Array.isArray(value)) {
      for (const [index, child] of value.entries()) visit(child, [...path, keyword, String(index)], keyword);
    } else if (value !== undefined) visit(value, [...path, keyword], keyword);
  }
  for (const keyword of maps) {
    const value = fields[keyword];
    for (const [name, child] of Object.entries(isSchema(value) ? value : {})) {
      // Draft 7 also has lists of names there.
      if (!Array.isArray(child)) visit(child, [...path, keyword, name], keyword);
    }
  }
}
