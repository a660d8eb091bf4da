// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Files } from '@oxide/files';
export type {
  FileCreateParams,
  FileDeleted,
  FileListParams,
  FileObject,
  FileObjectsPage,
  FilePurpose,
} from '@oxide/files';

type FileContent = string;

export type { FileContent };
