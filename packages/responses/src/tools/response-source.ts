import type { RequestOptions } from '@oxide/core';
import type { ResponseStreamEvent } from '../generated/index.ts';
import type { ResponseCreateAndStreamParams } from '../streaming/stream-params.ts';

/**
 * Something that streams one response for parameters: the resource over HTTP, or a session over a WebSocket.
 *
 * It gives the events of the API in their order, up to the one that ends the response; an `error` event or a
 * throw ends it early. Parameters are never changed once handed over. A source that recovers from a broken
 * connection by itself must not repeat events; one that can't, throws what `APIConnectionError` or
 * `IncompleteStreamError` stand for, and whoever asked decides.
 */
export interface ResponseSource {
  stream(
    params: ResponseCreateAndStreamParams,
    options?: RequestOptions,
  ): AsyncIterable<ResponseStreamEvent> | PromiseLike<AsyncIterable<ResponseStreamEvent>>;
}
