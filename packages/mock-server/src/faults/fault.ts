import type { Compression } from '../options.ts';

/** Which requests a fault or a scripted reply is for. Left out, it is for the next one. */
export interface RequestMatch {
  /** The method of HTTP (`GET` for the handshake of a WebSocket), or `MESSAGE` for what a client sends on one. */
  method?: string | undefined;
  /** The path without host and query, with or without `/v1`; `*` stands for one segment. */
  path?: string | RegExp | undefined;
}

/** What the model is made to say. */
export interface Directives {
  /** Answer with this text, whatever was asked. */
  text?: string | undefined;
  /** Refuse, with this sentence or one of the server's. */
  refusal?: string | boolean | undefined;
  /** Think first: a reasoning item with a summary (Responses only). */
  reasoning?: string | boolean | undefined;
  /** End as incomplete for this reason. */
  incomplete?: 'max_output_tokens' | 'content_filter' | undefined;
  /** End as failed, with this message (Responses only). */
  failed?: string | boolean | undefined;
  /** Number of text deltas in the stream. */
  streamDeltas?: number | undefined;
  /** Call these tools, whether or not the request has them; with `text` before them. */
  calls?: readonly DirectedCall[] | undefined;
}

/** A call that the model is made to make. */
export interface DirectedCall {
  name: string;
  namespace?: string | undefined;
  /** Text as it is, valid JSON or not; anything else as JSON. For a custom tool its input. @default {} */
  arguments?: unknown;
  /** The call of a custom tool. @default false */
  custom?: boolean | undefined;
}

/** What goes wrong with the next matching request. Members can be combined. */
export interface Fault extends Directives {
  match?: RequestMatch | undefined;
  /** How many requests it is for. @default 1 */
  times?: number | undefined;
  /** Reply with this status, and the error body that belongs to it unless `body` is given. */
  status?: number | undefined;
  headers?: Record<string, string> | undefined;
  /** In place of the body: text or bytes as they are, anything else as JSON. */
  body?: unknown;
  /** Wait before status and headers are sent, in milliseconds. */
  delayHeadersMs?: number | undefined;
  /** Wait before each piece of the body: each event of a stream, each chunk of `chunkBytes`, or the whole. */
  delayMs?: number | undefined;
  /** The `retry-after` header, in seconds. */
  retryAfter?: number | string | undefined;
  /** The `retry-after-ms` header. */
  retryAfterMs?: number | undefined;
  /** Destroy the connection (HTTP/2: reset the stream) after so many bytes of the body. */
  cutAfterBytes?: number | undefined;
  /** The same after so many events. */
  cutAfterEvents?: number | undefined;
  /** End the stream as if all were well after so many events. */
  endAfterEvents?: number | undefined;
  /** Send nothing more after so many bytes of the body, and keep the connection. */
  stallAfterBytes?: number | undefined;
  /** The same after so many events. */
  stallAfterEvents?: number | undefined;
  /** Send an `error` event after so many events, then end. */
  errorAfterEvents?: number | undefined;
  /** Cut the body anew at these sizes (repeated), each piece a write of its own. */
  chunkBytes?: number | number[] | 'random' | undefined;
  /** For `chunkBytes: 'random'`. @default 1 */
  seed?: number | undefined;
  /** While a stream waits or stalls between events, send a comment so often, in milliseconds. */
  keepAliveComments?: number | undefined;
  /**
   * Close the connection before replying; 'reset' with a TCP reset. A client may send a request again at once that came
   * by a kept connection: `times` counts both.
   */
  dropConnection?: boolean | 'reset' | undefined;
  /** On a WebSocket: end the connection with this close code, after the answer or after `endAfterEvents`. */
  closeCode?: number | undefined;
  /** On a WebSocket: tell that the connection has lived too long, in place of an answer, and close it. */
  connectionLimit?: boolean | undefined;
  /** On a WebSocket: forget the response that the message continues. */
  loseContext?: boolean | undefined;
  /** Compress the body when the request accepts it. */
  compress?: Compression | undefined;
}
