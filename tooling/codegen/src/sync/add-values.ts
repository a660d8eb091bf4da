import type { Manifest, Operation } from '../manifest/manifest.ts';
import type { JsonScalar, Schema } from '../manifest/schema.ts';
import { nodeAt } from '../model/node-at.ts';
import { resolve } from '../model/schema-node.ts';

/**
 * Adds, in place, the values that the SDK knows and the document doesn't, by the path of what takes them.
 *
 * @throws When a path leads to something else, or a value is in the document by now: the fact is stale.
 */
export function addValues(
  schemas: Manifest['schemas'],
  operations: readonly Operation[],
  values: Record<string, JsonScalar[]>,
): void {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  for (const [path, added] of Object.entries(values)) {
    const { schema } = resolve(nodeAt(path, { schemas }, byId), schemas);
    const target = [schema, ...(schema.anyOf ?? [])].find(listsValues);
    if (!target) throw new Error(`Nothing lists values at ${path}`);
    const known = target.enum ?? [target.const as JsonScalar];
    const stale = added.find((value) => known.includes(value));
    if (stale !== undefined) throw new Error(`The document has this value by now: ${path} ${stale}`);
    target.enum = [...known, ...added];
    delete target.const;
  }
}

function listsValues({ const: constant, enum: list }: Schema): boolean {
  return constant !== undefined || list !== undefined;
}
