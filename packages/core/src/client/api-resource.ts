import type { ClientOptions } from '../config/client-options.ts';
import { Client } from './client.ts';

/** Base of the resources: methods that know their path and say nothing about sending. */
export class APIResource {
  // No `#private` field: tracing libraries copy resources onto their prototype.
  protected _client: Client;

  /** @param client a client to share, or the options for one of its own; without either it is made from the environment */
  constructor(client: Client | ClientOptions = {}) {
    this._client = isClient(client) ? client : new Client(client);
  }
}

/** By its methods, as the client may come from another copy of this package. */
function isClient(value: Client | ClientOptions): value is Client {
  return (
    typeof (value as Client).request === 'function' && typeof (value as Client).getAPIList === 'function'
  );
}
