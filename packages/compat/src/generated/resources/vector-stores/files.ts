// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Files } from '@oxide/vector-stores';
export type {
  FileContentParams,
  FileContentResponse,
  FileContentResponsesPage,
  FileCreateParams,
  FileDeleteParams,
  FileListParams,
  FileRetrieveParams,
  FileUpdateParams,
  VectorStoreFile,
  VectorStoreFileDeleted,
  VectorStoreFilesPage,
} from '@oxide/vector-stores';
