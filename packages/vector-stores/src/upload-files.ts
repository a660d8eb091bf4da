import type { Uploadable } from '@oxide/core';
import { abandonFile, holdStreamError, OpenAIError, requireFile } from '@oxide/core/internal';
import type { FileObject } from '@oxide/files';
import { type FailedFile, FileBatchUploadError, type UploadedFile } from './file-batch-upload-error.ts';

/**
 * Uploads files by so many workers, each one file at a time. A failure ends its worker alone, and all workers are
 * done before an error is thrown.
 *
 * Call it in the turn in which the files were given: a stream of a missing file fails before its turn comes, and
 * would end the process.
 *
 * @returns the files in the order given
 */
export async function uploadFiles(
  files: readonly Uploadable[],
  upload: (file: Uploadable) => Promise<FileObject>,
  maxConcurrency = 5,
): Promise<UploadedFile[]> {
  requireFiles(files);
  if (!(Number.isInteger(maxConcurrency) && maxConcurrency >= 1))
    throw new OpenAIError(`\`maxConcurrency\` has to be a whole number from 1, and is ${maxConcurrency}`);
  const uploaded: UploadedFile[] = [];
  const failed: FailedFile[] = [];
  let next = 0;

  async function work(): Promise<void> {
    while (next < files.length) {
      const index = next++;
      try {
        uploaded.push({ index, file: await upload(files[index]!) });
      } catch (error) {
        failed.push({ index, error });
        return;
      }
    }
  }

  await Promise.all(Array.from({ length: Math.min(maxConcurrency, files.length) }, work));
  uploaded.sort((one, other) => one.index - other.index);
  if (failed.length === 0) return uploaded;
  const skipped = Array.from(files.keys()).slice(next);
  for (const index of skipped) abandonFile(files[index]);
  throw new FileBatchUploadError({ uploaded, failed, skipped });
}

function requireFiles(files: readonly Uploadable[]): void {
  if (!Array.isArray(files) || files.length === 0)
    throw new OpenAIError('`files` is empty: for files that are stored already there is `createAndPoll`');
  for (const file of files) holdErrors(file);
  requireFile({ files }, 'files');
}

/** Of the stream, and of the stream in a streaming file. */
function holdErrors(file: unknown): void {
  const { data } = (file ?? {}) as { data?: unknown };
  for (const stream of [file, data]) holdStreamError(stream);
}
