import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource } from '@oxide/core/internal';
import type { ClientSecretCreateParams, ClientSecretCreateResponse } from './generated/index.ts';

/** Short-lived keys that a browser or an app may hold in place of the API key. */
export class ClientSecrets extends APIResource {
  /**
   * Makes a key and the session that it opens; `value` is the key, `expires_at` is in Unix seconds.
   *
   * @see https://platform.openai.com/docs/api-reference/realtime
   */
  create(body: ClientSecretCreateParams, options?: RequestOptions): APIPromise<ClientSecretCreateResponse> {
    return this._client.post('/realtime/client_secrets', { body, ...options });
  }
}
