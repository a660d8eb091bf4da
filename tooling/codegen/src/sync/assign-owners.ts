import type { Manifest, Operation, Webhook } from '../manifest/manifest.ts';
import { packageOrder, reachablePackages } from './packages.ts';
import { closure, operationReferences, schemaReferences } from './schema-references.ts';

/**
 * Gives each schema a home: the highest-ranked package that every user of it may depend on, else `shared`.
 * Since the users of a schema's dependencies are a superset of its own users, no cycle can come of it.
 *
 * @param roots Schemas that no operation mentions but a package speaks of: events of sockets, helper types.
 */
export function assignOwners(
  operations: Operation[],
  webhooks: Webhook[],
  schemas: Manifest['schemas'],
  roots: Record<string, string[]>,
): Manifest['owners'] {
  const used = new Map<string, Set<string>>();
  const add = (owner: string, names: Iterable<string>) => {
    const set = used.get(owner) ?? new Set();
    for (const name of names) set.add(name);
    used.set(owner, set);
  };
  for (const operation of operations) add(operation.package, operationReferences(operation));
  for (const webhook of webhooks) add('webhooks', schemaReferences(webhook.schema));
  for (const [owner, names] of Object.entries(roots)) add(owner, names);

  const users = new Map<string, string[]>();
  for (const [owner, names] of used) {
    for (const name of closure(names, schemas)) users.set(name, [...(users.get(name) ?? []), owner]);
  }
  const owners: Manifest['owners'] = {};
  for (const name of Object.keys(schemas)) {
    const owner = homeOf(users.get(name) ?? []);
    if (owner) owners[name] = owner;
  }
  return owners;
}

function homeOf(users: string[]): string | undefined {
  const [first, ...others] = users;
  if (first === undefined) return undefined;
  const common = reachablePackages(first).filter((candidate) =>
    others.every((user) => reachablePackages(user).includes(candidate)),
  );
  return common.sort((a, b) => rank(b) - rank(a))[0];
}

function rank(name: string): number {
  const index = (packageOrder as readonly string[]).indexOf(name);
  if (index < 0) throw new Error(`No place in the package order for ${name}`);
  return index;
}
