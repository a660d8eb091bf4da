/** Where the bytes of a response go. After `end` or `error` nothing more is called. */
export interface BodySink {
  /** It uses no bytes before the end, so that those of a short body may be kept back until then. @default false */
  readonly whole?: boolean | undefined;
  chunk(bytes: Uint8Array): void;
  end(): void;
  error(error: unknown): void;
}

/**
 * The bytes of a response, pushed. Push and not an async iterable, because a promise per chunk costs more
 * than the chunk's decoding.
 */
export interface BodySource {
  /** Starts the flow; called once. Bytes that arrived before are delivered first. */
  start(sink: BodySink): void;
  /** In place of `start`: all bytes, if the body has arrived to its end; undefined otherwise. */
  takeAll?(): Uint8Array[] | undefined;
  pause(): void;
  resume(): void;
  /** Ends the flow and gives the connection up. With a sink, it gets `reason` as its error. */
  cancel(reason: unknown): void;
}
