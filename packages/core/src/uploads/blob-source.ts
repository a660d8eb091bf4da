import type { PartSource } from './byte-iterator.ts';
import { readBlob } from './read-chunks.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import type { ReadableBlob } from './uploadable.ts';

/** A blob is read anew each time; one that stands for a file on disk is read from the disk. */
export async function blobSource(blob: ReadableBlob): Promise<PartSource> {
  // A `Bun.file` of a path that is not there says size 0 and would be sent as an empty file.
  if (typeof blob.exists === 'function' && !(await blob.exists())) {
    throw new UnreadableFileError(`no such file: ${String(blob.name)}`);
  }
  const own = blob instanceof Blob ? blob : undefined;
  return { size: blob.size, replayable: true, open: () => readBlob(blob), blob: own };
}
