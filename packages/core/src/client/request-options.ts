import type { Transport } from '../transport/transport.ts';
import type { EncodeBody } from './encode-body.ts';
import type { HeadersLike } from './merge-headers.ts';

/** How to send one call; each option has the client's in its place when left out. */
export interface RequestOptions {
  /** Put over the client's headers; `null` removes one. */
  headers?: HeadersLike;
  /** Put over the client's default query; for methods with a query of their own, over that. */
  query?: object | undefined;
  /** Sent in place of the parameters. */
  body?: unknown;
  /** Members put over the body's own, for parameters that the types don't know. JSON bodies only. */
  extraBody?: Record<string, unknown> | undefined;
  /** Tries after the first one. */
  maxRetries?: number | undefined;
  /** Milliseconds that one attempt may take; see the client's option. */
  timeout?: number | undefined;
  /** Milliseconds until a stream's first event. */
  firstEventTimeoutMs?: number | undefined;
  /** Milliseconds between two events of a stream. */
  idleTimeoutMs?: number | undefined;
  /** Milliseconds for the whole call. */
  totalTimeoutMs?: number | undefined;
  /** Stops the call, waits between tries included. */
  signal?: AbortSignal | null | undefined;
  /** Sent as `Idempotency-Key` when given. */
  idempotencyKey?: string | undefined;
  /** Passed to `fetch`; makes this call use the fetch transport. Its `signal` counts when there is none beside it. */
  fetchOptions?: RequestInit | undefined;
  /** Decode the response as server-sent events. */
  stream?: boolean | undefined;

  /** @internal Set by resource methods: headers of the operation, under the caller's. */
  __headers?: Record<string, string> | undefined;
  /** @internal Set by resource methods: the reply is bytes. */
  __binaryResponse?: boolean | undefined;
  /** @internal Set by resource methods: items are `{ event, data }`. */
  __synthesizeEventData?: boolean | undefined;
  /** @internal Set by helpers of streams: loads what reads the stream, which is of no use without. */
  __reader?: (() => Promise<unknown>) | undefined;
  /** @internal Set by resource methods: sends this call in place of the client's transport. */
  __transport?: Transport | undefined;
  /** @internal Set by resource methods that send a form: encodes it, in place of a body. */
  __form?: EncodeBody | undefined;
  /** @internal Set by resource methods that send a form: the model in it. */
  __model?: string | undefined;
  /** @internal Set by resource methods: which key the operation takes. */
  __security?: { bearerAuth?: boolean; adminAPIKeyAuth?: boolean } | undefined;
}

/** Options with the address. */
export interface FinalRequestOptions extends RequestOptions {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** After the base URL, with a slash at the start; or a whole URL, which gets no credentials on another origin. */
  path: string;
}
