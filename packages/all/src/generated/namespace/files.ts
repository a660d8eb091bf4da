// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as FilesAPI from '@oxide/files';

type FileContent = string;
type FileCreateParams = FilesAPI.FileCreateParams;
declare namespace FileCreateParams {
  export type ExpiresAfter = FilesAPI.FileCreateParams.ExpiresAfter;
}
type FileDeleted = FilesAPI.FileDeleted;
type FileListParams = FilesAPI.FileListParams;
type FileObject = FilesAPI.FileObject;
type FileObjectsPage = FilesAPI.FileObjectsPage;
type FilePurpose = FilesAPI.FilePurpose;

export type Files = FilesAPI.Files;
export declare namespace Files {
  export {
    FileContent,
    FileCreateParams,
    FileDeleted,
    FileListParams,
    FileObject,
    FileObjectsPage,
    FilePurpose,
  };
}
