import { APIResource } from '@oxide/core';
import { Calls } from './calls.ts';
import { ClientSecrets } from './client-secrets.ts';
import { Translations } from './translations.ts';

/**
 * Spoken conversations with models: the keys that open them from a browser, and their calls.
 *
 * Source: https://platform.openai.com/docs/api-reference/realtime
 */
export class Realtime extends APIResource {
  clientSecrets: ClientSecrets = new ClientSecrets(this._client);
  calls: Calls = new Calls(this._client);
  translations: Translations = new Translations(this._client);

  static ClientSecrets: typeof ClientSecrets = ClientSecrets;
  static Calls: typeof Calls = Calls;
  static Translations: typeof Translations = Translations;
}
