import { OpenAI } from '@oxide/all';
import type { ClientOptions } from '@oxide/core';

type Fetch = NonNullable<ClientOptions['fetch']>;

/** What makes each resource of a client when it is first read. */
const resources: PropertyDescriptorMap = {};
for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(OpenAI.prototype))) {
  if (descriptor.get !== undefined) resources[name] = { ...descriptor, enumerable: true };
}

/** Makes the resources properties of the client itself, so that they are in a copy by `{ ...client }`. */
export function ownResources(client: OpenAI): void {
  Object.defineProperties(client, resources);
}

/** Gives the client a `fetch` that tells when another one is put in its place. */
export function ownFetch(client: object, fetch: Fetch, onReplace: (fetch: Fetch) => void): void {
  let current = fetch;
  Object.defineProperty(client, 'fetch', {
    get: () => current,
    set: (replacement: Fetch) => {
      current = replacement;
      onReplace(replacement);
    },
    enumerable: true,
    configurable: true,
  });
}
