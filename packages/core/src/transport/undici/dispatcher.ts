/**
 * The part of undici's dispatcher that the transport uses. Own types, because undici's declarations pull
 * Node's into every program that imports this package.
 */
export interface DispatchController {
  pause(): void;
  resume(): void;
  abort(reason: Error): void;
}

export interface DispatchHandler {
  onRequestStart(controller: DispatchController, context: unknown): void;
  /** The first byte of a response came. */
  onResponseStarted?(): void;
  onResponseStart(
    controller: DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    statusText?: string,
  ): void;
  onResponseData(controller: DispatchController, chunk: Uint8Array): void;
  onResponseEnd(controller: DispatchController, trailers: unknown): void;
  /** Without a controller when nothing was sent: undefined for a request that waited, null for one that can't be sent. */
  onResponseError(controller: DispatchController | null | undefined, error: Error): void;
}

export interface DispatchOptions {
  origin: string;
  path: string;
  method: string;
  headers: Readonly<Record<string, string>>;
  /** An iterable is iterated each time that the request is sent. */
  body: unknown;
  /** Not undici's: whether the request may be sent again, not knowing whether the server got it. */
  repeatable?: boolean;
  headersTimeout: number;
  bodyTimeout: number;
}

export interface Dispatcher {
  /** Whether a connection takes the next request as soon as its last response ended. */
  readonly reusesAtOnce?: boolean;
  dispatch(options: DispatchOptions, handler: DispatchHandler): boolean;
}

/** A socket, as far as it matters here. */
export interface Connection {
  readonly alpnProtocol?: string | false | null;
  readonly bytesRead: number;
  destroy(error: Error): unknown;
  once(event: 'close', listener: () => void): unknown;
}

/** What opens connections for undici. */
export type Connect = (
  options: object,
  callback: (error: Error | null, connection: Connection | null) => void,
) => void;
