import { guessFileName } from './file-name.ts';
import { pullFrom } from './pull-source.ts';
import type { FilePropertyBag, ToFileInput } from './to-file.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import {
  type BlobLike,
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

/** The steps of `toFile`, whose docstring is the contract. */
export async function makeFile(
  input: ToFileInput,
  name: string | null | undefined,
  options: FilePropertyBag | undefined,
): Promise<File> {
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
    source.close();
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
