import type { APIPromise, QueryOnly, QueryPlaceOptions, RequestOptions, Stream } from '@oxide/core';
import { APIResource, path, separateOptions } from '@oxide/core/internal';
import { withBetas, withQueryBetas } from './beta-header.ts';
import type {
  BetaCompactedResponse,
  BetaResponse,
  BetaResponseStreamEvent,
  ResponseCancelParams,
  ResponseCompactParams,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseDeleteParams,
  ResponseRetrieveParamsBase,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
} from './generated/index.ts';
import { addOutputText } from './responses/add-output-text.ts';
import { InputItems } from './responses/input-items.ts';
import { InputTokens } from './responses/input-tokens.ts';

/**
 * The Responses endpoints with beta features: each method's `betas` names those to switch on for the
 * request. Without beta features `@oxide/responses` does the same.
 *
 * Source: https://platform.openai.com/docs/api-reference/responses
 */
export class Responses extends APIResource {
  inputItems: InputItems = new InputItems(this._client);
  inputTokens: InputTokens = new InputTokens(this._client);

  static InputItems: typeof InputItems = InputItems;
  static InputTokens: typeof InputTokens = InputTokens;

  /**
   * Has a model reply. With `stream: true` the promise gives a stream of events, whose last one tells whether
   * the reply is complete (`response.completed`), cut (`response.incomplete`) or failed.
   *
   * @throws BadRequestError when a parameter is wrong; `error.param` names it
   * @throws RateLimitError when the limit is still reached after the retries
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  create(params: ResponseCreateParamsNonStreaming, options?: RequestOptions): APIPromise<BetaResponse>;
  create(
    params: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent>>;
  create(
    params: ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent> | BetaResponse>;
  create(
    params: ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent> | BetaResponse> {
    const { betas, ...body } = params;
    const stream = params.stream ?? false;
    return this._client
      .post<Stream<BetaResponseStreamEvent> | BetaResponse>(
        '/responses?beta=true',
        withBetas(betas, { body, ...options, stream }),
      )
      ._thenUnwrap(addOutputText);
  }

  /**
   * Reads a stored response. With `stream: true` it gives its events, from the one after `starting_after` on:
   * how a stream that broke goes on, for responses created with `background: true`.
   *
   * @throws NotFoundError when it does not exist, was not stored, or has expired
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  retrieve(
    responseID: string,
    params?: QueryOnly<ResponseRetrieveParamsNonStreaming> | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponse>;
  retrieve(
    responseID: string,
    params: QueryOnly<ResponseRetrieveParamsStreaming>,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent>>;
  retrieve(
    responseID: string,
    params?: QueryOnly<ResponseRetrieveParamsBase> | null,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent> | BetaResponse>;
  retrieve(responseID: string, options?: QueryPlaceOptions): APIPromise<BetaResponse>;
  retrieve(
    responseID: string,
    params?: ResponseRetrieveParamsBase | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaResponseStreamEvent> | BetaResponse> {
    const stream = (params as ResponseRetrieveParamsBase | null | undefined)?.stream ?? false;
    return this._client
      .get<Stream<BetaResponseStreamEvent> | BetaResponse>(path`/responses/${responseID}?beta=true`, {
        ...withQueryBetas(separateOptions(params, options, ['stream'])),
        stream,
      })
      ._thenUnwrap(addOutputText);
  }

  /**
   * Deletes a stored response.
   *
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  delete(
    responseID: string,
    params?: ResponseDeleteParams | null,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._client.delete(
      path`/responses/${responseID}?beta=true`,
      withBetas(params?.betas, { ...options, __headers: { accept: '*/*' } }),
    );
  }

  /**
   * Stops a response that was created with `background: true`; others can't be cancelled.
   *
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  cancel(
    responseID: string,
    params?: ResponseCancelParams | null,
    options?: RequestOptions,
  ): APIPromise<BetaResponse> {
    return this._client.post(
      path`/responses/${responseID}/cancel?beta=true`,
      withBetas(params?.betas, { ...options }),
    );
  }

  /**
   * Shortens a long conversation to items that a model can go on from.
   *
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  compact(params: ResponseCompactParams, options?: RequestOptions): APIPromise<BetaCompactedResponse> {
    const { betas, ...body } = params;
    return this._client.post('/responses/compact?beta=true', withBetas(betas, { body, ...options }));
  }
}
