import { orClose } from '../loading/or-close.ts';
import type { Cancellation } from '../transport/cancellation.ts';
import { blobSource } from './blob-source.ts';
import type { ByteIterator, PartSource } from './byte-iterator.ts';
import { oneShotSource } from './stream-source.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { isAsyncIterable, isBlobLike, isReadableStream, type ResponseLike } from './uploadable.ts';

/** Responses up to this many bytes are kept, so that retries can send them again. */
const keptBytes = 1_048_576;

/**
 * The body of a `fetch` response. A short one is read before anything is sent: then its length is known and it
 * can be sent again. A longer one is streamed, once.
 */
export async function responseSource(
  response: ResponseLike & { body?: unknown; bodyUsed?: unknown },
  stop: Cancellation,
): Promise<PartSource> {
  if (response.bodyUsed === true)
    throw new UnreadableFileError('the body of the response has been read already');
  const { body } = response;
  if (isReadableStream(body) || isAsyncIterable(body))
    return await readAhead(oneShotSource(body), keptBytes, stop);
  const blob = await response.blob();
  if (!isBlobLike(blob)) throw new UnreadableFileError('the response gave no readable blob');
  return await blobSource(blob);
}

async function readAhead(source: PartSource, limit: number, stop: Cancellation): Promise<PartSource> {
  const iterator = source.open();
  const chunks: Uint8Array[] = [];
  const read = async () => {
    for (let size = 0; size <= limit; ) {
      const { done, value } = await iterator.next();
      if (done) return size;
      chunks.push(value);
      size += value.byteLength;
    }
    return undefined;
  };
  const size = await orClose(stop.until(read), () => void iterator.return());
  if (size !== undefined) return { size, replayable: true, open: () => replay([...chunks]) };
  const joined = replay(chunks, iterator);
  return { replayable: false, open: () => joined, close: () => joined.return() };
}

/** Gives the chunks out of `kept`, which is emptied, then those of `rest`. */
function replay(kept: Uint8Array[], rest?: ByteIterator): ByteIterator {
  let closed = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const value = kept.shift();
      if (value !== undefined && !closed) return { done: false, value };
      return rest === undefined || closed ? { done: true, value: undefined } : await rest.next();
    },
    async return() {
      closed = true;
      kept.length = 0;
      await rest?.return();
      return { done: true, value: undefined };
    },
  };
}
