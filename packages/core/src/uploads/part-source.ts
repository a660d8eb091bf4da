import type { Cancellation } from '../transport/cancellation.ts';
import { blobSource } from './blob-source.ts';
import type { PartSource } from './byte-iterator.ts';
import { fsStreamSource, isFsReadStream } from './node.ts';
import { responseSource } from './response-source.ts';
import { madeAnewSource, oneShotSource } from './stream-source.ts';
import { isStreamingFile } from './streaming-file.ts';
import { isBlobLike, isResponseLike, type Uploadable } from './uploadable.ts';

/** Finds out how a file is read, whether it can be, and how long it is. Reads none of it, but a short response. */
export async function resolvePartSource(file: Uploadable, stop: Cancellation): Promise<PartSource> {
  if (isStreamingFile(file)) {
    const { data, size } = file;
    if (typeof data === 'function') return madeAnewSource(data, size);
    const source = isFsReadStream(data) ? await fsStreamSource(data, stop) : oneShotSource(data);
    return size === undefined ? source : { ...source, size };
  }
  if (isBlobLike(file)) return await blobSource(file);
  if (isResponseLike(file)) return await responseSource(file, stop);
  if (isFsReadStream(file)) return await fsStreamSource(file, stop);
  return oneShotSource(file as AsyncIterable<unknown> | ReadableStream<unknown>);
}
