import type { Uploadable } from '@oxide/core';
import type { Files } from '@oxide/files';
import type { FileBatches, FileBatchUploadOptions, VectorStoreFileBatch } from '@oxide/vector-stores';
import { uploadFiles } from '@oxide/vector-stores/internal';

/**
 * Stores files, adds them to a vector store as one batch, and waits for its end.
 *
 * @param fileIds files that are stored already and join the batch
 * @throws FileBatchUploadError when not all files could be stored
 */
export async function uploadAndPollVectorStoreFileBatch(
  resource: Pick<FileBatches, 'createAndPoll'>,
  client: { readonly files: Pick<Files, 'create'> },
  vectorStoreId: string,
  files: Uploadable[],
  fileIds: string[],
  { maxConcurrency, ...options }: FileBatchUploadOptions = {},
): Promise<VectorStoreFileBatch> {
  const { pollIntervalMs: _, ...requestOptions } = options;
  const uploaded = await uploadFiles(
    files,
    (file) => client.files.create({ file, purpose: 'assistants' }, requestOptions),
    maxConcurrency,
  );
  const file_ids = [...fileIds, ...uploaded.map(({ file }) => file.id)];
  return resource.createAndPoll(vectorStoreId, { file_ids }, options);
}
