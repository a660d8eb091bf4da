import { isStreamingFile, type StreamingFile } from './streaming-file.ts';

/** What a Blob has, whichever runtime or library made it. `arrayBuffer()` is needed too, when it is run. */
export interface BlobLike {
  /** Bytes. */
  readonly size: number;
  /** Media type, or an empty string. */
  readonly type: string;
  text(): Promise<string>;
  slice(start?: number, end?: number): BlobLike;
}

/** What a File has, whichever runtime or library made it. */
export interface FileLike extends BlobLike {
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  readonly name?: string | undefined;
}

/** What a `fetch` response has, whichever library made it. */
export interface ResponseLike {
  /** The last segment of its path becomes the file's name. */
  url: string;
  blob(): Promise<BlobLike>;
}

/** Content of a file, or a piece of it. Text is sent as UTF-8. */
export type FileChunk = string | ArrayBuffer | ArrayBufferView | Blob;

/** An `fs.ReadStream`, told apart by its path. */
export type FsReadStream = AsyncIterable<Uint8Array> & { path: string | { toString(): string } };

type NamedBlob = Blob & { readonly name?: string | undefined };

/**
 * What a file parameter takes.
 *
 * Streams are sent as they are read and are never held whole in memory. An `fs.createReadStream(path)` that
 * nobody has read from, a `Blob` (so also `fs.openAsBlob(path)` and `Bun.file(path)`) and a `File` can be
 * sent again by a retry; other streams can't.
 */
export type Uploadable =
  | File
  | Response
  | FsReadStream
  | NamedBlob
  | AsyncIterable<FileChunk>
  | ReadableStream<FileChunk>
  | StreamingFile;

/** A Blob-like whose bytes can really be read. */
export interface ReadableBlob extends BlobLike {
  readonly name?: unknown;
  arrayBuffer(): Promise<ArrayBuffer>;
  stream?(): ReadableStream<Uint8Array>;
  /** Bun's files have it. */
  exists?(): Promise<boolean>;
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

export function isBlobLike(value: unknown): value is ReadableBlob {
  return (
    isObject(value) &&
    typeof value.size === 'number' &&
    typeof value.type === 'string' &&
    typeof value.text === 'function' &&
    typeof value.slice === 'function' &&
    typeof value.arrayBuffer === 'function'
  );
}

export function isFileLike(value: unknown): value is ReadableBlob & FileLike {
  return (
    isBlobLike(value) &&
    typeof value.name === 'string' &&
    'lastModified' in value &&
    typeof value.lastModified === 'number'
  );
}

export function isResponseLike(value: unknown): value is ResponseLike {
  return isObject(value) && typeof value.url === 'string' && typeof value.blob === 'function';
}

export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return isObject(value) && typeof value[Symbol.asyncIterator] === 'function';
}

/** By its method, because Safari's streams aren't async iterable. */
export function isReadableStream(value: unknown): value is ReadableStream<unknown> {
  return isObject(value) && typeof value.getReader === 'function';
}

/** Bytes in memory, from any realm. They have no name, so as a field they must go through `toFile` first. */
export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

/** Whether the value itself can be sent as a file. */
export function isUploadable(value: unknown): value is Uploadable {
  return (
    isObject(value) &&
    (isAsyncIterable(value) ||
      isReadableStream(value) ||
      isStreamingFile(value) ||
      isBlobLike(value) ||
      isResponseLike(value))
  );
}
