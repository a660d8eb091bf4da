import { isSchema, type JSONSchema, typesOf, valuesOf } from './json-schema.ts';

/** What a reference within the document (`#/definitions/Node`) leads to; undefined if it leads nowhere. */
export function resolveReference(root: JSONSchema, reference: unknown): JSONSchema | undefined {
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined;
  if (reference === '#') return root;
  if (!reference.startsWith('#/')) return undefined;
  let target: unknown = root;
  for (const token of reference.slice(2).split('/')) {
    const key = decodeToken(token);
    if (typeof target !== 'object' || target === null || key === undefined || !Object.hasOwn(target, key)) {
      return undefined;
    }
    target = (target as JSONSchema)[key];
  }
  return isSchema(target) ? target : undefined;
}

/** A reference that leads somewhere, in the form that a URI asks for: names of definitions may be any text. */
export function encodeReference(reference: string): string {
  return (
    reference
      .split('/')
      .map((token, index) => (index === 0 ? token : encodeURIComponent(decodeURIComponent(token))))
      .join('/')
      // A fragment may hold it, and not every server decodes the `$defs` that it is looked up by.
      .replaceAll('%24', '$')
  );
}

/** Follows references until there is none. A chain that leads nowhere or in circles gives undefined. */
export function followReferences(root: JSONSchema, schema: JSONSchema): JSONSchema | undefined {
  const seen = new Set<JSONSchema>();
  let target: JSONSchema | undefined = schema;
  while (target !== undefined && target.$ref !== undefined) {
    if (seen.has(target)) return undefined;
    seen.add(target);
    target = resolveReference(root, target.$ref);
  }
  return target;
}

/** Whether null is among the values of a schema. */
export function isNullable(
  root: JSONSchema,
  schema: unknown,
  seen: ReadonlySet<unknown> = new Set(),
): boolean {
  if (!isSchema(schema) || seen.has(schema)) return false;
  const onTheWay = new Set([...seen, schema]);
  if (schema.$ref !== undefined) return isNullable(root, resolveReference(root, schema.$ref), onTheWay);
  const values = valuesOf(schema);
  if (values !== undefined) return values.includes(null);
  if (typesOf(schema).includes('null')) return true;
  const branches = schema.anyOf ?? schema.oneOf;
  return Array.isArray(branches) && branches.some((branch) => isNullable(root, branch, onTheWay));
}

function decodeToken(token: string): string | undefined {
  try {
    return decodeURIComponent(token).replace(/~1/g, '/').replace(/~0/g, '~');
  } catch {
    return undefined;
  }
}
