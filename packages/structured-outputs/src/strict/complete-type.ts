import { type JSONSchema, typesOf, valuesOf } from './json-schema.ts';

/**
 * Names the type where other keywords imply it, because the API asks for it, and leaves out one that only
 * repeats what the branches of a union say.
 */
export function completeType(schema: JSONSchema): void {
  const types = typesOf(schema);
  if (types.length === 1) {
    const isWrapper =
      schema.anyOf !== undefined && schema.properties === undefined && schema.items === undefined;
    if (isWrapper && (types[0] === 'object' || types[0] === 'array')) delete schema.type;
    else schema.type = types[0];
    return;
  }
  if (types.length > 0 || schema.anyOf !== undefined) return;
  if (schema.properties !== undefined) schema.type = 'object';
  else if (schema.items !== undefined) schema.type = 'array';
  else {
    const implied = new Set(
      (valuesOf(schema) ?? []).map((value) => (value === null ? 'null' : typeof value)),
    );
    const [only] = implied;
    if (implied.size === 1 && only !== 'object') schema.type = only;
  }
}
