import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource } from '@oxide/core/internal';
import { withBetas } from '../beta-header.ts';
import type { InputTokenCountParams, InputTokenCountResponse } from '../generated/index.ts';

/**
 * The size of a request before it is sent.
 *
 * Source: https://platform.openai.com/docs/api-reference/responses/input-tokens
 */
export class InputTokens extends APIResource {
  /**
   * Counts the tokens that the same input, tools and instructions would take in `responses.create`.
   *
   * @see https://platform.openai.com/docs/api-reference/responses/input-tokens
   */
  count(
    params?: InputTokenCountParams | null,
    options?: RequestOptions,
  ): APIPromise<InputTokenCountResponse> {
    const { betas, ...body } = params ?? {};
    return this._client.post('/responses/input_tokens?beta=true', withBetas(betas, { body, ...options }));
  }
}
