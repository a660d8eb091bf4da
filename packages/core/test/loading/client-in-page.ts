import { Client, type ClientOptions } from '@oxide/core';

/** A client that was made in a page: for other programs than tests, which have no stubs. */
export function clientInPage(options: ClientOptions): Client {
  const page = { process: undefined, window: { document: {} }, navigator: {} };
  const before = Object.keys(page).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  for (const [name, value] of Object.entries(page))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  try {
    return new Client({ dangerouslyAllowBrowser: true, logLevel: 'off', fetch, ...options });
  } finally {
    for (const [name, descriptor] of before as [string, PropertyDescriptor | undefined][]) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
