import {
  type APIPromise,
  APIResource,
  CursorPage,
  type PagePromise,
  type QueryOnly,
  type QueryPlaceOptions,
  type RequestOptions,
  type Stream,
} from '@oxide/core';
import { path, separateOptions } from '@oxide/core/internal';
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionDeleted,
  ChatCompletionListParams,
  ChatCompletionsPage,
  ChatCompletionUpdateParams,
} from './generated/index.ts';
import { Messages } from './messages.ts';

/** Replies of a model to a conversation. */
export class Completions extends APIResource {
  messages: Messages = new Messages(this._client);

  static Messages: typeof Messages = Messages;

  /**
   * Has a model write the next message. With `stream: true` the promise gives a stream of chunks, whose
   * `finish_reason` tells whether the message is complete.
   *
   * @throws BadRequestError when a parameter is wrong; `error.param` names it
   * @throws RateLimitError when the limit is still reached after the retries
   */
  create(body: ChatCompletionCreateParamsNonStreaming, options?: RequestOptions): APIPromise<ChatCompletion>;
  create(
    body: ChatCompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk>>;
  create(
    body: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion>;
  create(
    body: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion> {
    return this._client.post('/chat/completions', { body, ...options, stream: body.stream ?? false });
  }

  /** Reads a completion that was created with `store: true`. */
  retrieve(completionID: string, options?: RequestOptions): APIPromise<ChatCompletion> {
    return this._client.get(path`/chat/completions/${completionID}`, options);
  }

  /** Changes the metadata of a stored completion; nothing else of it can be changed. */
  update(
    completionID: string,
    body: ChatCompletionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion> {
    return this._client.post(path`/chat/completions/${completionID}`, { body, ...options });
  }

  /** The stored completions in pages; `for await` walks them all. */
  list(
    query?: QueryOnly<ChatCompletionListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, ChatCompletion>;
  list(options?: QueryPlaceOptions): PagePromise<ChatCompletionsPage, ChatCompletion>;
  list(
    query?: ChatCompletionListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, ChatCompletion> {
    return this._client.getAPIList(
      '/chat/completions',
      CursorPage<ChatCompletion>,
      separateOptions(query, options),
    );
  }

  /** Deletes a stored completion. */
  delete(completionID: string, options?: RequestOptions): APIPromise<ChatCompletionDeleted> {
    return this._client.delete(path`/chat/completions/${completionID}`, options);
  }
}
