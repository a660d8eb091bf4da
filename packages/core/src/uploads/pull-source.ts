import { isReadableStream } from './uploadable.ts';

/** Whoever pulls awaits what `next` gives, so that it need not be a promise. */
interface Iterated {
  [Symbol.asyncIterator]?: () => AsyncIterator<unknown>;
  [Symbol.iterator]?: () => AsyncIterator<unknown>;
  destroy?: () => void;
}

/** Whatever can be pulled from. */
export interface PullSource {
  pull(): Promise<IteratorResult<unknown>>;
  /** Neither queues behind a pull that waits nor waits itself: what an iterator does at its end may never settle. */
  close(): void;
}

/** Touches the stream when first pulled or closed, not before. */
export function pullFrom(
  stream: AsyncIterable<unknown> | Iterable<unknown> | ReadableStream<unknown>,
): PullSource {
  return isReadableStream(stream)
    ? pullFromReadable(stream)
    : pullFromIterable(stream as unknown as Iterated);
}

function pullFromReadable(stream: ReadableStream<unknown>): PullSource {
  let reader: ReadableStreamDefaultReader<unknown> | undefined;
  return {
    pull() {
      reader ??= stream.getReader();
      return reader.read() as Promise<IteratorResult<unknown>>;
    },
    close() {
      // One that somebody else reads is theirs to close.
      if (reader === undefined && stream.locked) return;
      reader ??= stream.getReader();
      // Not awaited: half of a stream that was split by `tee` ends when the other half does, perhaps never.
      reader.cancel().catch(ignore);
      reader.releaseLock();
    },
  };
}

function pullFromIterable(stream: Iterated): PullSource {
  let iterator: AsyncIterator<unknown> | undefined;
  let closed = false;
  const begun = () => {
    iterator ??= (stream[Symbol.asyncIterator] ?? stream[Symbol.iterator])!.call(stream);
    return iterator;
  };
  return {
    async pull() {
      return await begun().next();
    },
    close() {
      if (closed) return;
      closed = true;
      if (typeof stream.destroy === 'function') stream.destroy();
      else (async () => begun().return?.())().catch(ignore);
    },
  };
}

function ignore(): void {}
