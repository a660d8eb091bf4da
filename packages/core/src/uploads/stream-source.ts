import type { ByteIterator, PartSource } from './byte-iterator.ts';
import { readChunks } from './read-chunks.ts';
import type { StreamingFileInput } from './streaming-file.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { isReadableStream } from './uploadable.ts';

type AnyStream = AsyncIterable<unknown> | ReadableStream<unknown>;

/** A stream that can be read once. */
export function oneShotSource(stream: AnyStream, size?: number): PartSource {
  requireUnread(stream);
  const chunks = readChunks(stream);
  return { size, replayable: false, open: () => chunks, close: () => chunks.return() };
}

/** A stream that is made anew each time. */
export function madeAnewSource(make: Extract<StreamingFileInput, () => unknown>, size?: number): PartSource {
  const given = new WeakSet<object>();
  const makeNew = async () => {
    const stream = await make();
    // Its second pass would be empty, and an empty file would look like a good upload.
    if (given.has(stream))
      throw new UnreadableFileError('its function gave the same stream twice, not a new one');
    given.add(stream);
    requireUnread(stream);
    return stream;
  };
  return { size, replayable: true, open: () => readMade(makeNew) };
}

function readMade(make: () => Promise<AnyStream>): ByteIterator {
  let chunks: ByteIterator | undefined;
  let closed = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (chunks === undefined) {
        const made = readChunks(await make());
        if (closed) return await made.return();
        chunks = made;
      }
      return await chunks.next();
    },
    async return() {
      closed = true;
      await chunks?.return();
      return { done: true, value: undefined };
    },
  };
}

/** @throws {UnreadableFileError} before anything is sent, where a stream shows that it has been read already. */
function requireUnread(stream: AnyStream): void {
  if (isReadableStream(stream)) {
    if (stream.locked)
      throw new UnreadableFileError('the stream is locked: something else reads it, or has read it');
    return;
  }
  const { errored, destroyed, readableEnded } = stream as {
    errored?: unknown;
    destroyed?: unknown;
    readableEnded?: unknown;
  };
  if (errored instanceof Error) throw new UnreadableFileError(errored.message, { cause: errored });
  if (readableEnded === true) throw new UnreadableFileError('the stream has been read to its end already');
  if (destroyed === true) throw new UnreadableFileError('the stream is closed');
}
