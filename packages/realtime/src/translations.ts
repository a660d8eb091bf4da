import { APIResource } from '@oxide/core';
import { ClientSecrets } from './translations/client-secrets.ts';

/** Speech translated while it is spoken. */
export class Translations extends APIResource {
  clientSecrets: ClientSecrets = new ClientSecrets(this._client);

  static ClientSecrets: typeof ClientSecrets = ClientSecrets;
}
