import { type APIPromise, APIResource, type RequestOptions, type Stream } from '@oxide/core';
import type {
  Completion,
  CompletionCreateParamsBase,
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
} from './generated/index.ts';

/**
 * Continuations of a text, by models from before there was chat. Newer models are in `@oxide/responses` and
 * `@oxide/chat`.
 *
 * Source: https://platform.openai.com/docs/api-reference/completions
 */
export class Completions extends APIResource {
  /**
   * Continues a text. With `stream: true` the promise gives a stream of completions, each with the next piece
   * of the text in place of the whole.
   *
   * @throws BadRequestError when a parameter is wrong; `error.param` names it
   * @throws NotFoundError when the model is none of these endpoints
   * @see https://platform.openai.com/docs/api-reference/completions
   */
  create(body: CompletionCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Completion>;
  create(body: CompletionCreateParamsStreaming, options?: RequestOptions): APIPromise<Stream<Completion>>;
  create(
    body: CompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<Completion> | Completion>;
  create(
    body: CompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<Completion> | Completion> {
    return this._client.post('/completions', { body, ...options, stream: body.stream ?? false });
  }
}
