import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, path } from '@oxide/core/internal';
import { chatKitV1 } from '../beta-header.ts';
import type { ChatSession, SessionCreateParams } from '../generated/index.ts';

/**
 * Leave for one end user to chat, for some minutes.
 *
 * Source: https://platform.openai.com/docs/api-reference/chatkit/sessions
 */
export class Sessions extends APIResource {
  /**
   * Opens a session. Its `client_secret` is for the page of that user; the API key stays at the server.
   *
   * @throws BadRequestError when a parameter is wrong; `error.param` names it
   * @see https://platform.openai.com/docs/api-reference/chatkit/sessions
   */
  create(body: SessionCreateParams, options?: RequestOptions): APIPromise<ChatSession> {
    return this._client.post('/chatkit/sessions', chatKitV1({ body, ...options }));
  }

  /**
   * Ends a session before its time: no request with its secret is taken any more.
   *
   * @see https://platform.openai.com/docs/api-reference/chatkit/sessions
   */
  cancel(sessionID: string, options?: RequestOptions): APIPromise<ChatSession> {
    return this._client.post(path`/chatkit/sessions/${sessionID}/cancel`, chatKitV1(options));
  }
}
