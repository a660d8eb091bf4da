import { OpenAIError } from '@oxide/core/internal';
import { readBlob } from '@oxide/core/internal/lazy';
import type { UploadSource } from '../upload-file-params.ts';
import { openFsStream, openPath } from './node.ts';
import { replayChunk } from './replay-chunk.ts';
import { streamContent } from './stream-content.ts';

/** Gives the same bytes at each call. */
export type OpenRange = () => AsyncIterable<Uint8Array>;

/** A source, ready to be cut into parts. */
export interface UploadContent {
  /** Bytes; undefined when the source doesn't tell. */
  readonly size: number | undefined;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  /** Called in the order of the file, one call at a time. What lies between two ranges is passed over. */
  take(start: number, end: number): Promise<OpenRange>;
  /** Called after the last part: throws when the source is not what was announced. */
  finish(): Promise<void>;
  /** Lets go of the source, also while `take` waits for it. */
  close(): Promise<void>;
}

/**
 * @throws OpenAIError for a value that is no source
 * @throws UnreadableFileError when a path can't be opened
 */
export async function openContent(source: UploadSource): Promise<UploadContent> {
  if (typeof source === 'string') return await openPath(source);
  if (source instanceof Blob) return blobContent(source);
  if (ArrayBuffer.isView(source))
    return bytesContent(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
  if (source instanceof ArrayBuffer) return bytesContent(new Uint8Array(source));
  if (isStream(source)) return (await openFsStream(source)) ?? streamContent(source);
  throw new OpenAIError(
    'The source of an upload has to be a path, a Blob, bytes or a stream; of a response, pass its `body` and `bytes`',
  );
}

function isStream(source: unknown): source is AsyncIterable<unknown> | ReadableStream<unknown> {
  if (typeof source !== 'object' || source === null) return false;
  const { getReader, [Symbol.asyncIterator]: iterate } = source as Record<PropertyKey, unknown>;
  return typeof getReader === 'function' || typeof iterate === 'function';
}

function blobContent(blob: Blob): UploadContent {
  return {
    size: blob.size,
    name: (blob as File).name || undefined,
    type: blob.type || undefined,
    take: async (start, end) => () => readBlob(blob.slice(start, end)),
    finish: async () => {},
    close: async () => {},
  };
}

/** Without a copy: a blob would hold a second one. */
function bytesContent(bytes: Uint8Array): UploadContent {
  return {
    size: bytes.byteLength,
    take: async (start, end) => replayChunk(bytes.subarray(start, end)),
    finish: async () => {},
    close: async () => {},
  };
}
