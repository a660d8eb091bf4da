import { abortable } from '../client/abortable.ts';
import { loadOnce } from '../loading/load-once.ts';
import { orClose } from '../loading/or-close.ts';
import { abandonFile } from '../uploads/abandon-file.ts';
import { holdStreamError } from '../uploads/hold-stream-error.ts';
import type { FileContent } from './file-content.ts';

const loadWriteContent = /* @__PURE__ */ loadOnce('downloads', () => import('./write-content.ts'));

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
  // Both may fail before the code that reads them is there.
  const arriving = Promise.resolve(content);
  arriving.catch(ignore);
  holdStreamError(content);
  const { writeContent } = await orClose(
    abortable(loadWriteContent, options.signal),
    () => void arriving.then(abandonFile, ignore),
  );
  return writeContent(arriving, path, options);
}

function ignore(): void {}
