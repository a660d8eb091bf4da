import type { Manifest, Operation } from '../manifest/manifest.ts';
import type { JsonScalar, Schema } from '../manifest/schema.ts';
import { nodeAt } from '../model/node-at.ts';
import { resolve } from '../model/schema-node.ts';

/**
 * Adds, in place, the values that the SDK knows and the document doesn't, by the path of what takes them.
 *
 * @returns What to do about those that are stale: a path leads to something else, or a value is in the document by now.
 */
export function addValues(
  schemas: Manifest['schemas'],
  operations: readonly Operation[],
  values: Record<string, JsonScalar[]>,
): string[] {
  const stale: string[] = [];
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  for (const [path, added] of Object.entries(values)) {
    const target = listAt(path, schemas, byId);
    if (!target) {
      stale.push(`No values are listed there any more, remove it from manifest/sdk.json: ${path}`);
      continue;
    }
    const known = target.enum ?? [target.const as JsonScalar];
    for (const value of added.filter((one) => known.includes(one)))
      stale.push(
        `In the document by now, remove it from manifest/sdk.json: ${path} ${JSON.stringify(value)}`,
      );
    target.enum = [...new Set([...known, ...added])];
    delete target.const;
  }
  return stale;
}

function listAt(
  path: string,
  schemas: Manifest['schemas'],
  operations: ReadonlyMap<string, Operation>,
): Schema | undefined {
  let schema: Schema;
  try {
    schema = resolve(nodeAt(path, { schemas }, operations), schemas).schema;
  } catch {
    return undefined;
  }
  return [schema, ...(schema.anyOf ?? [])].find(listsValues);
}

function listsValues({ const: constant, enum: list }: Schema): boolean {
  return constant !== undefined || list !== undefined;
}
