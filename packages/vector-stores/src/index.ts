export { type FailedFile, FileBatchUploadError, type UploadedFile } from './file-batch-upload-error.ts';
export { FileBatches, type FileBatchUploadOptions, type FileBatchUploadParams } from './file-batches.ts';
export { Files } from './files.ts';
export type * from './generated/index.ts';
export { VectorStores } from './vector-stores.ts';
