import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource } from '@oxide/core/internal';
import type { InputTokenCountParams, InputTokenCountResponse } from './generated/index.ts';

/** The size of a request before it is sent. */
export class InputTokens extends APIResource {
  /**
   * Counts the tokens that the same input, tools and instructions would take in `responses.create`.
   *
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  count(body?: InputTokenCountParams | null, options?: RequestOptions): APIPromise<InputTokenCountResponse> {
    return this._client.post('/responses/input_tokens', { body: body ?? {}, ...options });
  }
}
