import { isReadableStream } from './uploadable.ts';

/** Whatever can be pulled from, with a `close` that doesn't queue behind a pull that waits. */
export interface PullSource {
  pull(): Promise<IteratorResult<unknown>>;
  close(): Promise<void>;
}

/** Touches the stream when first pulled or closed, not before. */
export function pullFrom(stream: AsyncIterable<unknown> | ReadableStream<unknown>): PullSource {
  return isReadableStream(stream) ? pullFromReadable(stream) : pullFromIterable(stream);
}

function pullFromReadable(stream: ReadableStream<unknown>): PullSource {
  let reader: ReadableStreamDefaultReader<unknown> | undefined;
  return {
    pull() {
      reader ??= stream.getReader();
      return reader.read() as Promise<IteratorResult<unknown>>;
    },
    async close() {
      if (reader === undefined && stream.locked) return;
      reader ??= stream.getReader();
      // Not awaited: half of a stream that was split by `tee` ends when the other half does, perhaps never.
      reader.cancel().catch(ignore);
      reader.releaseLock();
    },
  };
}

function pullFromIterable(stream: AsyncIterable<unknown> & { destroy?: unknown }): PullSource {
  let iterator: AsyncIterator<unknown> | undefined;
  let waiting = false;
  return {
    async pull() {
      iterator ??= stream[Symbol.asyncIterator]();
      waiting = true;
      try {
        return await iterator.next();
      } finally {
        waiting = false;
      }
    },
    async close() {
      if (typeof stream.destroy === 'function') {
        stream.destroy();
        return;
      }
      iterator ??= stream[Symbol.asyncIterator]();
      const returned = Promise.resolve(iterator.return?.()).catch(ignore);
      // A generator queues its end behind the pull that waits, perhaps for ever.
      if (!waiting) await returned;
    },
  };
}

function ignore(): void {}
