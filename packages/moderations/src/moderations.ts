import { type APIPromise, APIResource, type RequestOptions } from '@oxide/core';
import type { ModerationCreateParams, ModerationCreateResponse } from './generated/index.ts';

/**
 * Whether texts and images may do harm.
 *
 * Source: https://platform.openai.com/docs/api-reference/moderations
 */
export class Moderations extends APIResource {
  /**
   * Judges one or several inputs: a list of strings gets a result each, a list of text and image parts one
   * result together.
   *
   * @throws BadRequestError when the model doesn't take images, or an image can't be fetched
   * @see https://platform.openai.com/docs/api-reference/moderations
   */
  create(body: ModerationCreateParams, options?: RequestOptions): APIPromise<ModerationCreateResponse> {
    return this._client.post('/moderations', { body, ...options });
  }
}
