import { UnreadableFileError } from '@oxide/core/internal';
import { readChunks } from '@oxide/core/internal/lazy';
import { replayChunk } from './replay-chunk.ts';
import type { UploadContent } from './upload-content.ts';

/**
 * A source that can be read once. Each part is kept in memory while it is on its way, so that it can be sent
 * again, in a buffer of exactly its size: chunks of a few bytes would cost many times what they hold.
 */
export function streamContent(stream: AsyncIterable<unknown> | ReadableStream<unknown>): UploadContent {
  const chunks = readChunks(stream);
  let rest: Uint8Array = new Uint8Array();
  let position = 0;

  /** The next bytes, at most `limit`; undefined at the end. */
  async function read(limit: number): Promise<Uint8Array | undefined> {
    while (rest.byteLength === 0) {
      const { done, value } = await next();
      if (done) return undefined;
      rest = value;
    }
    const bytes = rest.subarray(0, limit);
    rest = rest.subarray(bytes.byteLength);
    position += bytes.byteLength;
    return bytes;
  }

  async function next(): Promise<IteratorResult<Uint8Array, undefined>> {
    try {
      return await chunks.next();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new UnreadableFileError(`The stream to upload failed: ${reason}`, { cause });
    }
  }

  async function readTo(end: number, keep?: Uint8Array): Promise<void> {
    for (let offset = 0; position < end; ) {
      const bytes = await read(end - position);
      if (bytes === undefined)
        throw new UnreadableFileError(
          `The stream to upload ended after ${position} bytes, fewer than announced`,
        );
      keep?.set(bytes, offset);
      offset += bytes.byteLength;
    }
  }

  return {
    size: undefined,
    async take(start, end) {
      await readTo(start);
      const part = new Uint8Array(end - start);
      await readTo(end, part);
      return replayChunk(part);
    },
    async finish() {
      if ((await read(1)) !== undefined)
        throw new UnreadableFileError('The stream to upload holds more bytes than announced');
    },
    async close() {
      await chunks.return();
    },
  };
}
