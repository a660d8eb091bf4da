import { abortable } from '../client/abortable.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { type DownloadedContent, type FileContent, resolveContent } from './file-content.ts';
import { openBeside } from './node.ts';
import type { WriteToFileOptions } from './write-to-file.ts';

/** The steps of `writeToFile`, whose docstring is the contract. */
export async function writeContent(
  content: Promise<FileContent>,
  path: string | URL,
  options: WriteToFileOptions,
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
  content: Promise<FileContent>,
  signal: AbortSignal | null | undefined,
): Promise<DownloadedContent> {
  const arriving = content.then(resolveContent);
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
