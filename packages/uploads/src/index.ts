export type * from './generated/index.ts';
export { Parts } from './parts.ts';
export type {
  FinishedPart,
  UploadFileOptions,
  UploadFileParams,
  UploadProgress,
  UploadSource,
  UploadState,
} from './upload-file-params.ts';
export { UploadIncompleteError } from './upload-incomplete-error.ts';
export { Uploads } from './uploads.ts';
