// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams, Uploadable } from '@oxide/core';

/** A file to put into a container. */
export interface FileCreateParams {
  /** Identifier of a stored file to copy. */
  file_id?: string;
  /** Content of the file, with its name. */
  file?: Uploadable;
}

/** A file in a container. */
export type FileCreateResponse = FileListResponse;

/** Selects the file to delete. */
export interface FileDeleteParams {
  /** Container that holds the file. */
  container_id: string;
}

/** Paging through a container's files. */
export interface FileListParams extends CursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
}

/** A file in a container. */
export interface FileListResponse {
  /** Identifier, used to download or delete the file. */
  id: string;
  /** Kind of object; a constant. */
  object: 'container.file';
  /** Container that holds the file. */
  container_id: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Length of the file in bytes. */
  bytes: number;
  /** Where the file lies in the container. */
  path: string;
  /** Who made the file, such as `user` or `assistant`. */
  source: string;
}

export type FileListResponsesPage = CursorPage<FileListResponse>;

/** Selects the file to describe. */
export interface FileRetrieveParams {
  /** Container that holds the file. */
  container_id: string;
}

/** A file in a container. */
export type FileRetrieveResponse = FileListResponse;
