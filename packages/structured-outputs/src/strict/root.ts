import { UnsupportedSchemaError } from '../unsupported-schema-error.ts';
import { isAnnotated, isSchema, type JSONSchema, typesOf } from './json-schema.ts';
import { mergeIntersection } from './merge-intersection.ts';
import { resolveReference } from './references.ts';

const wrap = 'Wrap it in an object: `z.object({ value: … })`.';

/**
 * The root as an object: what it refers to, or holds in a union or intersection of one, takes its place. The
 * API wants an object there, and no union.
 */
export function strictRoot(schema: unknown): JSONSchema {
  const followed = new Set<unknown>();
  let root = schema;
  for (let next = unwrapRoot(root, followed); next !== undefined; next = unwrapRoot(root, followed))
    root = next;
  if (!isSchema(root)) throw new UnsupportedSchemaError('$', 'is no schema', wrap);
  if (root.anyOf !== undefined || root.oneOf !== undefined) {
    throw new UnsupportedSchemaError('$', 'is a union', wrap);
  }
  if (root.allOf !== undefined) {
    const fix = 'Write one object with the fields of all.';
    throw new UnsupportedSchemaError(
      '$',
      "is an intersection (`allOf`) that can't be written as one schema",
      fix,
    );
  }
  const types = typesOf(root);
  if (types.length !== 1 || types[0] !== 'object') {
    const found = types.length === 0 ? 'has no type' : `is of type ${types.join(' or ')}`;
    throw new UnsupportedSchemaError('$', `${found}, but the root must be an object`, wrap);
  }
  root.type = 'object';
  return root;
}

/** One step towards the object; undefined where there is none to take. */
function unwrapRoot(root: unknown, followed: Set<unknown>): JSONSchema | undefined {
  if (!isSchema(root)) return undefined;
  const { $ref, anyOf, oneOf, definitions, $defs, ...rest } = root;
  const document = Object.fromEntries(
    Object.entries({ definitions, $defs }).filter(([, value]) => value !== undefined),
  );
  if ($ref !== undefined) {
    const target = resolveReference(root, $ref);
    if (target === undefined || followed.has($ref) || !isAnnotated(rest, '$schema', '$id')) return undefined;
    followed.add($ref);
    return { ...structuredClone(target), ...rest, ...document };
  }
  if (root.allOf !== undefined) return mergeIntersection(root, root);
  const branches = anyOf ?? oneOf;
  const [only] = Array.isArray(branches) ? branches : [];
  const isWrapper = Array.isArray(branches) && branches.length === 1 && isAnnotated(rest, '$schema', '$id');
  return isWrapper && isSchema(only) ? { ...only, ...rest, ...document } : undefined;
}
