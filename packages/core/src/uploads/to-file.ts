import { guessFileName } from './file-name.ts';
import { pullFrom } from './pull-source.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import {
  type BlobLike,
  type FileChunk,
  type FileLike,
  isAsyncIterable,
  isBlobLike,
  isBytes,
  isFileLike,
  isReadableStream,
  isResponseLike,
  type ReadableBlob,
  type ResponseLike,
} from './uploadable.ts';

/** What a `File` is made with. */
export interface FilePropertyBag {
  /** Media type. */
  type?: string;
  /** Milliseconds since 1970. @default now */
  lastModified?: number;
  /** `'native'` changes the line ends of text to the system's. @default 'transparent' */
  endings?: 'native' | 'transparent';
}

/**
 * What {@link toFile} takes. Text alone is no file content here, since it is more often a path; text inside a
 * stream is.
 */
export type ToFileInput =
  | FileLike
  | ResponseLike
  | BlobLike
  | Exclude<FileChunk, string>
  | AsyncIterable<FileChunk | BlobLike>
  | ReadableStream<FileChunk | BlobLike>;

/**
 * Makes a `File`, and so holds all its bytes in memory; blobs and files are taken by reference, unread. To send a
 * large file, give the stream itself (or `fs.openAsBlob(path)`, or `toStreamingFile`) as the file's parameter.
 *
 * Without a name: that of the file, the last segment of a response's URL or of a stream's path, or `unknown_file`.
 * The type of a response, blob or file is kept. A `File` that is already as asked for comes back as it is.
 *
 * @throws {TypeError} for a value that holds no bytes. @throws {UnreadableFileError} when reading fails.
 */
export async function toFile(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null,
  options?: FilePropertyBag,
): Promise<File> {
  const input = await value;
  if (isFileLike(input)) return await fromFile(input, name, options);
  const parts = await collect(isResponseLike(input) ? await readResponse(input) : input);
  const type = options?.type ?? parts.find(isTyped)?.type;
  return new File(
    parts,
    name ?? guessFileName(input) ?? 'unknown_file',
    type === undefined ? options : { ...options, type },
  );
}

async function fromFile(
  file: ReadableBlob & FileLike,
  name?: string | null,
  options?: FilePropertyBag,
): Promise<File> {
  const { type, lastModified, endings } = options ?? {};
  const asItIs =
    (name == null || name === file.name) &&
    (type == null || type === file.type) &&
    (lastModified == null || lastModified === file.lastModified) &&
    endings == null;
  if (asItIs && file instanceof File) return file;
  return new File([await toBlob(file)], name ?? file.name ?? 'unknown_file', {
    ...options,
    type: type ?? file.type,
    lastModified: lastModified ?? file.lastModified,
  });
}

async function readResponse(response: ResponseLike): Promise<BlobLike> {
  try {
    return await response.blob();
  } catch (error) {
    throw unreadable(error);
  }
}

async function collect(value: unknown): Promise<BlobPart[]> {
  if (isReadableStream(value) || isAsyncIterable(value)) return await collectStream(value);
  return [await toPart(value)];
}

async function collectStream(stream: AsyncIterable<unknown> | ReadableStream<unknown>): Promise<BlobPart[]> {
  const parts: BlobPart[] = [];
  const source = pullFrom(stream);
  try {
    while (true) {
      const { done, value } = await source
        .pull()
        .catch((error: unknown) => Promise.reject(unreadable(error)));
      if (done) return parts;
      parts.push(...(await collect(value)));
    }
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function toPart(value: unknown): Promise<BlobPart> {
  if (typeof value === 'string' || isBytes(value)) return value as BlobPart;
  if (isBlobLike(value)) return await toBlob(value);
  const kind =
    typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'object') : String(value);
  throw new TypeError(
    `toFile can't make a file of ${kind}: expected bytes, a blob, a file, a response or a stream of bytes`,
  );
}

/** Of a blob of another library, the bytes: the platform's `File` would take it for text. */
async function toBlob(blob: ReadableBlob): Promise<Blob> {
  return blob instanceof Blob ? blob : new Blob([await blob.arrayBuffer()], { type: blob.type });
}

function isTyped(part: BlobPart): part is Blob {
  return part instanceof Blob && part.type !== '';
}

function unreadable(error: unknown): UnreadableFileError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UnreadableFileError(`The file can't be read: ${reason}`, { cause: error });
}
