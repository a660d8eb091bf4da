import { loadOnce } from '../loading/load-once.ts';
import { orClose } from '../loading/or-close.ts';
import { abandonFile } from './abandon-file.ts';
import { holdStreamError } from './hold-stream-error.ts';
import type { BlobLike, FileChunk, FileLike, ResponseLike } from './uploadable.ts';

const loadMakeFile = /* @__PURE__ */ loadOnce('files', () => import('./make-file.ts'));

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
  // It may fail before the code that reads it is there.
  holdStreamError(input);
  const { makeFile } = await orClose(loadMakeFile(), () => abandonFile(input));
  return await makeFile(input, name, options);
}
