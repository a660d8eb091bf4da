import { ACCEPT_ENCODING } from '../decompress/node.ts';
import type { Dispatcher } from '../undici/dispatcher.ts';
import { replacedFetch } from '../undici/replaced-fetch.ts';
import { sharedDispatcher } from '../undici/shared-dispatcher.ts';
import { UndiciTransport } from '../undici/undici-transport.ts';
import type { Platform } from './platform.ts';

export const platform: Platform = {
  requestHeaders: { 'accept-encoding': ACCEPT_ENCODING },
  createTransport: (options) => new UndiciTransport(() => sharedDispatcher(options)),
  createDispatcherTransport: (dispatcher) => new UndiciTransport(() => dispatcher as Dispatcher),
  replacedFetch,
};
