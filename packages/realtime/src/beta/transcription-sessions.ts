import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource } from '@oxide/core/internal';
import type { TranscriptionSession, TranscriptionSessionCreateParams } from '../generated/index.ts';

/** Sessions of the beta that only write down what is said. */
export class TranscriptionSessions extends APIResource {
  /**
   * Makes a session and a short-lived key for it, `client_secret.value`; its `expires_at` is in Unix seconds.
   *
   * @see https://platform.openai.com/docs/api-reference/realtime
   */
  create(body: TranscriptionSessionCreateParams, options?: RequestOptions): APIPromise<TranscriptionSession> {
    return this._client.post('/realtime/transcription_sessions', {
      body,
      ...options,
      __headers: { 'openai-beta': 'assistants=v2' },
    });
  }
}
