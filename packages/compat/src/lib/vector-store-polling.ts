import type { PollOptions } from '@oxide/core';
import { FileBatches, Files, type VectorStoreFile, type VectorStoreFileBatch } from '@oxide/vector-stores';

/** What `client.vectorStores.files.poll` does. */
export function pollVectorStoreFile(
  resource: Pick<Files, 'retrieve'>,
  vectorStoreID: string,
  fileID: string,
  options?: PollOptions,
): Promise<VectorStoreFile> {
  return Files.prototype.poll.call(resource as Files, vectorStoreID, fileID, options);
}

/** What `client.vectorStores.fileBatches.poll` does. */
export function pollVectorStoreFileBatch(
  resource: Pick<FileBatches, 'retrieve'>,
  vectorStoreID: string,
  batchID: string,
  options?: PollOptions,
): Promise<VectorStoreFileBatch> {
  return FileBatches.prototype.poll.call(resource as FileBatches, vectorStoreID, batchID, options);
}
