import { requireMediaType } from './part-header.ts';
import type { FileChunk } from './uploadable.ts';

const brand: unique symbol = Symbol.for('@oxide/core/streaming-file') as never;

type FileStream = AsyncIterable<FileChunk> | ReadableStream<FileChunk>;

/** A stream, or a function that makes the same stream anew for each attempt. */
export type StreamingFileInput = FileStream | (() => FileStream | PromiseLike<FileStream>);

/** A file that is read while it is sent. Made by {@link toStreamingFile}. */
export interface StreamingFile {
  readonly [brand]: true;
  readonly data: StreamingFileInput;
  readonly name: string;
  readonly type?: string | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
}

export interface StreamingFileOptions {
  /** Media type. @default 'application/octet-stream' */
  type?: string | undefined;
  /** Bytes, if known: the request can then announce its length. A stream of another length fails the upload. */
  size?: number | undefined;
}

/**
 * Gives a stream a name and a type, and reads none of it: unlike a `File`, which needs all bytes at once.
 *
 * Pass a function that makes the stream, and retries can send the file again.
 *
 * @throws {TypeError} for an empty name, a type with control characters, or a size that is no byte count.
 */
export function toStreamingFile(
  data: StreamingFileInput,
  name: string,
  options?: StreamingFileOptions,
): StreamingFile {
  if (typeof name !== 'string' || name === '')
    throw new TypeError('A streaming file needs a name that is not empty');
  const { type, size } = options ?? {};
  if (type) requireMediaType(type);
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
    throw new TypeError(`The size of a streaming file is a count of bytes, not ${size}`);
  }
  return { [brand]: true, data, name, ...(type ? { type } : {}), ...(size === undefined ? {} : { size }) };
}

export function isStreamingFile(value: unknown): value is StreamingFile {
  return typeof value === 'object' && value !== null && brand in value;
}
