import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource } from '@oxide/core/internal';
import type { Session, SessionCreateParams, SessionCreateResponse } from '../generated/index.ts';

// The API's description asks for the key in the request and leaves it out of the reply: it is the other way
// round. And it knows no model in the request, though the session has one.
type NewSession = Omit<SessionCreateParams, 'client_secret'> &
  Partial<Pick<SessionCreateParams, 'client_secret'>> &
  Pick<Session, 'model'>;
type SessionWithKey = SessionCreateResponse & Pick<SessionCreateParams, 'client_secret'>;

/** Sessions of the beta that are opened from a browser. */
export class Sessions extends APIResource {
  /**
   * Makes a session and a short-lived key for it, `client_secret.value`; its `expires_at` is in Unix seconds.
   *
   * @see https://platform.openai.com/docs/api-reference/realtime
   */
  create(body: NewSession, options?: RequestOptions): APIPromise<SessionWithKey> {
    return this._client.post('/realtime/sessions', {
      body,
      ...options,
      __headers: { 'openai-beta': 'assistants=v2' },
    });
  }
}
