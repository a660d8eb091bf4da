import type { RequestHeaders, Transport } from '../transport.ts';

/** What a runtime's transport can be told. Each runtime uses what it can. */
export interface TransportOptions {
  /** Milliseconds until a connection must stand. Undici only. */
  connectTimeoutMs: number;
  /** Speak HTTP/2 to servers that offer it. Undici only. */
  http2: boolean;
}

/** What differs between runtimes. Which file implements it is settled by the package's `imports`. */
export interface Platform {
  /** Headers that its transport adds to each request. */
  readonly requestHeaders: RequestHeaders;
  createTransport(options: TransportOptions): Transport;
  /** A transport on the dispatcher that the caller made, or undefined where there are no dispatchers. */
  createDispatcherTransport(dispatcher: object): Transport | undefined;
  /** The global `fetch`, if the transport goes around it although the program has changed it. */
  replacedFetch(): typeof fetch | undefined;
}
