import type { APIResource, Client } from '@oxide/core';

const origin = Symbol('@oxide/all: the client itself');

type ResourceClass = new (client: Client) => APIResource;

/**
 * Has a client hold itself, so that its resources are made with the client also where they are first read through
 * a proxy or an object that inherits from it. Either lacks the private fields by which a client sends.
 */
export function holdOrigin(client: Client): void {
  Object.defineProperty(client, origin, { value: client });
}

/**
 * Gives a prototype properties that make their resource when they are first read, and then are ordinary own
 * properties of the client: the same object each time, and free to be replaced or spied on. A resource costs
 * nothing until then.
 */
export function defineResources(prototype: Client, classes: Readonly<Record<string, ResourceClass>>): void {
  for (const [name, Resource] of Object.entries(classes)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: { readonly [origin]?: Client }) {
        const client = this[origin];
        // On the prototype itself there is no client: tools that look through classes read it there.
        return client && settle(client, name, new Resource(client));
      },
      set(this: object, value: unknown) {
        settle(this, name, value);
      },
    });
  }
}

function settle(target: object, name: string, value: unknown): unknown {
  Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
  return value;
}
