import { OpenAI } from '@oxide/all';
import { loadManifest } from '@oxide/codegen';
import { APIResource, type Client } from '@oxide/core';

export type ResourceClass = (new (client: Client) => APIResource) & Record<string, unknown>;

/** The packages that hold resources: all that own a part of the API, but for the types that they share. */
export const resourcePackages: string[] = [...new Set(Object.values(loadManifest().owners))]
  .filter((owner) => owner !== 'shared')
  .map((owner) => `@oxide/${owner}`);

/** Names of the properties that make a resource when they are first read. */
export const resourceNames: string[] = Object.entries(Object.getOwnPropertyDescriptors(OpenAI.prototype))
  .filter(([, { get }]) => get !== undefined)
  .map(([name]) => name);

export function resourcesOf(holder: object): [string, APIResource][] {
  return Object.entries(holder).filter(
    (entry): entry is [string, APIResource] => entry[1] instanceof APIResource,
  );
}

/** All resources of a client, by their path: `chat.completions`. */
export function allResources(client: OpenAI): Map<string, APIResource> {
  const found = new Map<string, APIResource>();
  const visit = (path: string, resource: APIResource): void => {
    found.set(path, resource);
    for (const [name, child] of resourcesOf(resource)) visit(`${path}.${name}`, child);
  };
  for (const name of resourceNames) visit(name, Reflect.get(client, name) as APIResource);
  return found;
}

/** Every resource class that a package exports, by `package Name`. */
export async function exportedClasses(): Promise<Map<string, ResourceClass>> {
  const found = new Map<string, ResourceClass>();
  for (const owner of resourcePackages) {
    for (const [name, value] of Object.entries((await import(owner)) as Record<string, unknown>)) {
      if (isResourceClass(value)) found.set(`${owner} ${name}`, value);
    }
  }
  return found;
}

function isResourceClass(value: unknown): value is ResourceClass {
  return typeof value === 'function' && value.prototype instanceof APIResource;
}
