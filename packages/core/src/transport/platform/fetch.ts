import { FetchTransport } from '../fetch-transport.ts';
import type { Platform } from './platform.ts';

export const platform: Platform = {
  // The platform asks for the encodings that it can decode.
  requestHeaders: {},
  // Looked up at each call: tools that replace the global `fetch` later still see the requests.
  createTransport: () => new FetchTransport((input, init) => fetch(input, init)),
  createDispatcherTransport: () => undefined,
  replacedFetch: () => undefined,
};
