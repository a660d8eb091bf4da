// Written by `pnpm codegen` from the API manifest. Do not edit.

export { FileBatches } from '@oxide/vector-stores';
export type { VectorStoreFilesPage } from '@oxide/vector-stores';
export type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from '@oxide/vector-stores';
