import {
  type APIPromise,
  APIResource,
  type QueryOnly,
  type QueryPlaceOptions,
  type RequestOptions,
  type Stream,
} from '@oxide/core';
import { path, separateOptions } from '@oxide/core/internal';
import { addOutputText } from './add-output-text.ts';
import type {
  CompactedResponse,
  Response,
  ResponseCompactParams,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseRetrieveParamsBase,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
  ResponseStreamEvent,
} from './generated/index.ts';
import { InputItems } from './input-items.ts';
import { InputTokens } from './input-tokens.ts';

/**
 * Replies of a model to text, images and files, with tools and state kept on the server.
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
   */
  create(body: ResponseCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Response>;
  create(
    body: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  create(
    body: ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  create(
    body: ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response> {
    const stream = body.stream ?? false;
    return this._client
      .post<Stream<ResponseStreamEvent> | Response>('/responses', { body, ...options, stream })
      ._thenUnwrap(addOutputText);
  }

  /**
   * Reads a stored response. With `stream: true` it gives its events, from the one after `starting_after` on:
   * how a stream that broke goes on, for responses created with `background: true`.
   *
   * @throws NotFoundError when it does not exist, was not stored, or has expired
   */
  retrieve(
    responseID: string,
    query?: QueryOnly<ResponseRetrieveParamsNonStreaming> | null,
    options?: RequestOptions,
  ): APIPromise<Response>;
  retrieve(
    responseID: string,
    query: QueryOnly<ResponseRetrieveParamsStreaming>,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  retrieve(
    responseID: string,
    query?: QueryOnly<ResponseRetrieveParamsBase> | null,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  retrieve(responseID: string, options?: QueryPlaceOptions): APIPromise<Response>;
  retrieve(
    responseID: string,
    query?: ResponseRetrieveParamsBase | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response> {
    const stream = (query as ResponseRetrieveParamsBase | null | undefined)?.stream ?? false;
    return this._client
      .get<Stream<ResponseStreamEvent> | Response>(path`/responses/${responseID}`, {
        ...separateOptions(query, options, ['stream']),
        stream,
      })
      ._thenUnwrap(addOutputText);
  }

  /** Deletes a stored response. */
  delete(responseID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.delete(path`/responses/${responseID}`, { ...options, __headers: { accept: '*/*' } });
  }

  /** Stops a response that was created with `background: true`; others can't be cancelled. */
  cancel(responseID: string, options?: RequestOptions): APIPromise<Response> {
    return this._client.post(path`/responses/${responseID}/cancel`, options);
  }

  /** Shortens a long conversation to items that a model can go on from. */
  compact(body: ResponseCompactParams, options?: RequestOptions): APIPromise<CompactedResponse> {
    return this._client.post('/responses/compact', { body, ...options });
  }
}
