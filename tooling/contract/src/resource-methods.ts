import { APIResource, type Client } from '@oxide/core';
import { resourceRoots } from './resource-roots.ts';

export type ResourceMethod = (...parameters: unknown[]) => unknown;

/** Every public method of the resource classes, bound, by its place on the official client. */
export function resourceMethods(client: Client): Map<string, ResourceMethod> {
  const methods = new Map<string, ResourceMethod>();
  for (const [place, root] of resourceRoots(client)) collect(root, place, methods);
  return methods;
}

function collect(resource: APIResource, place: string, methods: Map<string, ResourceMethod>): void {
  const members = resource as unknown as Record<string, unknown>;
  const names = new Set(Object.keys(resource));
  for (
    let prototype: object = Object.getPrototypeOf(resource) as object;
    prototype !== APIResource.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  ) {
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  }
  for (const name of names) {
    if (name === 'constructor' || name.startsWith('_')) continue;
    const member = members[name];
    if (member instanceof APIResource) collect(member, `${place}.${name}`, methods);
    else if (typeof member === 'function')
      methods.set(`${place}.${name}`, member.bind(resource) as ResourceMethod);
  }
}
