import { annotations, isAnnotated, isSchema, type JSONSchema } from './json-schema.ts';
import { followReferences } from './references.ts';

const objectKeywords = new Set(['type', 'properties', 'required', 'additionalProperties']);
const documentKeywords = new Set(['$schema', '$id', 'definitions', '$defs']);

/**
 * One schema for an intersection (`allOf`), which strict mode doesn't know: of a single branch, or of objects
 * that give each field one meaning. Undefined if there is none. A branch that allows no further fields is
 * taken as "none but those of the other branches", as schema libraries mean it.
 */
export function mergeIntersection(root: JSONSchema, schema: JSONSchema): JSONSchema | undefined {
  const { allOf, ...rest } = schema;
  if (!Array.isArray(allOf) || !allOf.every(isSchema)) return undefined;
  const [only] = allOf;
  if (allOf.length === 1 && only !== undefined && isAnnotated(rest, 'allOf', ...documentKeywords)) {
    return { ...only, ...rest };
  }
  const merged: JSONSchema = { type: 'object', properties: {} };
  const branches = allOf.map((branch) => followReferences(root, branch));
  for (const branch of [...branches, rest]) {
    if (branch === undefined || !mergeObject(merged, branch)) return undefined;
  }
  return merged;
}

function mergeObject(merged: JSONSchema, branch: JSONSchema): boolean {
  const { properties = {}, required = [] } = branch;
  if (!isSchema(properties) || !Array.isArray(required)) return false;
  if (branch.type !== undefined && branch.type !== 'object') return false;
  for (const [keyword, value] of Object.entries(branch)) {
    if (!objectKeywords.has(keyword)) {
      const isDocument = documentKeywords.has(keyword) && merged[keyword] === undefined;
      if (!annotations.has(keyword) && !isDocument) return false;
      merged[keyword] = value;
    } else if (keyword === 'additionalProperties' && value !== false) return false;
  }
  const own = merged.properties as JSONSchema;
  for (const [name, property] of Object.entries(properties)) {
    if (Object.hasOwn(own, name) && JSON.stringify(own[name]) !== JSON.stringify(property)) return false;
    Object.defineProperty(own, name, {
      value: property,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  merged.required = [...new Set([...((merged.required ?? []) as unknown[]), ...required])];
  return true;
}
