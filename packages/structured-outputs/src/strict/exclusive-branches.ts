import { isSchema, type JSONSchema, typesOf, valuesOf } from './json-schema.ts';
import { followReferences } from './references.ts';

/**
 * Whether no value fits two of the branches, because their types differ or a field that each requires has
 * other values in each. Only then does `anyOf`, which strict mode knows, mean the same as `oneOf`, which it
 * doesn't.
 */
export function areExclusive(root: JSONSchema, branches: readonly unknown[]): boolean {
  const resolved = branches.map((branch) => (isSchema(branch) ? followReferences(root, branch) : undefined));
  return resolved.every((left, index) =>
    resolved
      .slice(index + 1)
      .every((right) => left !== undefined && right !== undefined && differ(root, left, right)),
  );
}

function differ(root: JSONSchema, left: JSONSchema, right: JSONSchema): boolean {
  if (haveOtherTypes(left, right) || haveOtherValues(left, right)) return true;
  if (!isSchema(left.properties) || !isSchema(right.properties)) return false;
  const rightProperties = right.properties;
  return Object.entries(left.properties).some(([name, property]) => {
    const other = Object.hasOwn(rightProperties, name) ? rightProperties[name] : undefined;
    if (!requires(left, name) || !requires(right, name) || !isSchema(property) || !isSchema(other))
      return false;
    const [first, second] = [followReferences(root, property), followReferences(root, other)];
    return first !== undefined && second !== undefined && haveOtherValues(first, second);
  });
}

function haveOtherTypes(left: JSONSchema, right: JSONSchema): boolean {
  const [first, second] = [left, right].map((schema) => {
    return typesOf(schema).map((type) => (type === 'integer' ? 'number' : type));
  }) as [unknown[], unknown[]];
  return first.length > 0 && second.length > 0 && !first.some((type) => second.includes(type));
}

function haveOtherValues(left: JSONSchema, right: JSONSchema): boolean {
  const [first, second] = [valuesOf(left), valuesOf(right)];
  return (
    first !== undefined &&
    second !== undefined &&
    !first.some((value) => isObject(value) || second.includes(value))
  );
}

function requires(schema: JSONSchema, name: string): boolean {
  return Array.isArray(schema.required) && schema.required.includes(name);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
