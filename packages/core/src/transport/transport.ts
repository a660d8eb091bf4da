import type { Cancellation } from './cancellation.ts';
import type { StreamingBody } from './streaming-body.ts';
import type { TransportResponse } from './transport-response.ts';

export type { StreamingBody } from './streaming-body.ts';

/** Bytes or text, or a function that makes the stream anew: a request can be sent again. */
export type RequestBody = string | Uint8Array | StreamingBody;

/** Header names in lower case. */
export type RequestHeaders = Readonly<Record<string, string>>;

/** One attempt of a call. */
export interface TransportRequest {
  /** In upper case. */
  readonly method: string;
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** Path and query, with the slash at the start. */
  readonly path: string;
  readonly headers: RequestHeaders;
  readonly body?: RequestBody | undefined;
  readonly cancellation: Cancellation;
  /**
   * The server may get the request twice though its method is not idempotent, as `POST`. A transport may then send it
   * again when the kept connection that it went by turned out to be closed; it needs no leave for idempotent methods.
   *
   * @default false
   */
  readonly repeatable?: boolean | undefined;
}

/** Sends one request and returns one response, whatever its status. Rejects when there is no response. */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>;
  close?(): Promise<void>;
}
