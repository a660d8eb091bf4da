import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource } from '@oxide/core/internal';
import type { RealtimeTranslationClientSecretCreateResponse } from '../generated/index.ts';
import type { ClientSecretCreateParams } from '../generated/translations/client-secrets.ts';

/** Short-lived keys for translation sessions. */
export class ClientSecrets extends APIResource {
  /**
   * Makes a key and the session that it opens; `value` is the key, `expires_at` is in Unix seconds.
   *
   * @see https://platform.openai.com/docs/api-reference/realtime
   */
  create(
    body: ClientSecretCreateParams,
    options?: RequestOptions,
  ): APIPromise<RealtimeTranslationClientSecretCreateResponse> {
    return this._client.post('/realtime/translations/client_secrets', { body, ...options });
  }
}
