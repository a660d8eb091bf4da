/**
 * One pass over bytes. Nothing is read before `next()` asks, and `next()` is not called again before it settled.
 *
 * `return()` may be called at any time, also while `next()` waits for a source that has stalled, and closes
 * the source.
 */
export interface ByteIterator extends AsyncIterableIterator<Uint8Array, undefined, undefined> {
  return(value?: undefined): Promise<IteratorResult<Uint8Array, undefined>>;
}

/** The content of one part of a form. */
export interface PartSource {
  /** Bytes, when known. */
  readonly size?: number | undefined;
  /** Whether `open()` gives the same bytes again. */
  readonly replayable: boolean;
  open(): ByteIterator;
  /** What `open()` reads, when it is a Blob of the platform. */
  readonly blob?: Blob | undefined;
  /** Lets go of a one-shot source, opened or not. */
  close?(): Promise<unknown>;
}
