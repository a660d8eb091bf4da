import { abortable } from '../client/abortable.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { type DownloadedContent, type FileContent, resolveContent } from './file-content.ts';
import { openBeside } from './node.ts';

/** How far a file has been written. */
export interface WriteProgress {
  bytesWritten: number;
  /** Bytes in all; undefined when the content doesn't tell. */
  totalBytes: number | undefined;
}

export interface WriteToFileOptions {
  /** Stops the download and its writing. */
  signal?: AbortSignal | null | undefined;
  /** Called after each chunk. What it throws stops the writing. */
  onProgress?: ((progress: WriteProgress) => void) | undefined;
}

/**
 * Writes a reply to a file, chunk by chunk: the body of a binary method (`files.content`, speech, videos), an
 * image with `b64_json`, a blob, bytes, or a stream. A promise of one of these will do.
 *
 * The content goes under another name beside `path` first and replaces what is there at the end, so whatever
 * breaks leaves neither half a file nor a lost one. Needs Node, Bun or Deno.
 *
 * @returns bytes written
 * @throws OpenAIError when the content is none of these, ended early, or the path leads to something that is no
 * regular file
 * @throws APIResponseInterruptedError when the connection breaks in the middle
 * @throws APIUserAbortError when the signal aborts; system errors (`ENOENT`, `ENOSPC`) come as they are
 */
export async function writeToFile(
  content: FileContent | PromiseLike<FileContent>,
  path: string | URL,
  options: WriteToFileOptions = {},
): Promise<number> {
  const { chunks, size } = await settle(content, options.signal);
  try {
    const file = await openBeside(path);
    try {
      const written = await copy({ chunks, size }, file, options);
      await file.commit();
      return written;
    } catch (error) {
      await file.discard();
      throw error;
    }
  } finally {
    await chunks.return();
  }
}

async function settle(
  content: FileContent | PromiseLike<FileContent>,
  signal: AbortSignal | null | undefined,
): Promise<DownloadedContent> {
  const arriving = Promise.resolve(content).then(resolveContent);
  try {
    return await abortable(() => arriving, signal);
  } catch (error) {
    // What comes too late still holds a connection.
    arriving.then(
      ({ chunks }) => chunks.return(),
      () => {},
    );
    throw error;
  }
}

async function copy(
  { chunks, size }: DownloadedContent,
  file: { write(bytes: Uint8Array): Promise<void> },
  { signal, onProgress }: WriteToFileOptions,
): Promise<number> {
  let bytesWritten = 0;
  for (;;) {
    const { done, value } = await abortable(() => chunks.next(), signal);
    if (done) break;
    await file.write(value);
    bytesWritten += value.byteLength;
    onProgress?.({ bytesWritten, totalBytes: size });
  }
  if (size !== undefined && bytesWritten !== size)
    throw new OpenAIError(`The download ended after ${bytesWritten} of ${size} bytes; no file was written`);
  return bytesWritten;
}
