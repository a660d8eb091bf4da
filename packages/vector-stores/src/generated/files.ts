// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams, Page } from '@oxide/core';
import type { FileChunkingStrategy, FileChunkingStrategyParam } from './vector-stores.ts';

/** Selects the file whose text to read. */
export interface FileContentParams {
  /** Vector store that holds the file. */
  vector_store_id: string;
}

/** Piece of a file's text. */
export interface FileContentResponse {
  /** Kind of the content; `text`. */
  type?: string;
  /** Text of this piece. */
  text?: string;
}

export type FileContentResponsesPage = Page<FileContentResponse>;

/** A file to add to a vector store. */
export interface FileCreateParams {
  /** Identifier of the uploaded file. */
  file_id: string;
  /** How content is cut into chunks: automatically or by your settings. */
  chunking_strategy?: FileChunkingStrategyParam;
  /**
   * Up to 16 pairs of your own that search filters can use. Keys have at most 64 characters; values are
   * strings of up to 512 characters, numbers or booleans.
   */
  attributes?: { [key: string]: string | number | boolean } | null;
}

/** Selects the file to take out of its vector store; the upload itself stays. */
export interface FileDeleteParams {
  /** Vector store from which the file is taken. */
  vector_store_id: string;
}

/** Filter and paging for the files of a vector store. */
export interface FileListParams extends CursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Pagination cursor: the ID of the first object on the present page; results end before it. */
  before?: string;
  /** Only files in this state. */
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
}

/** Selects the file of a vector store to read. */
export interface FileRetrieveParams {
  /** Vector store that holds the file. */
  vector_store_id: string;
}

/** New attributes of a file. */
export interface FileUpdateParams {
  /** Vector store that holds the file. */
  vector_store_id: string;
  /**
   * Up to 16 pairs of your own that search filters can use. Keys have at most 64 characters; values are
   * strings of up to 512 characters, numbers or booleans.
   */
  attributes: { [key: string]: string | number | boolean } | null;
}

/** A file in a vector store. */
export interface VectorStoreFile {
  /** Identifier of the file. */
  id: string;
  /** Kind of object; a constant. */
  object: 'vector_store.file';
  /** Storage that the file takes up in the store, in bytes; not its own size. */
  usage_bytes: number;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Vector store that holds the file. */
  vector_store_id: string;
  /** State of indexing; only a `completed` file can be searched. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  /** Why indexing failed; null when it didn't. */
  last_error: VectorStoreFile.LastError | null;
  /** How the file was cut into chunks. */
  chunking_strategy?: FileChunkingStrategy;
  /** Attributes that search filters can use; null for none. */
  attributes?: { [key: string]: string | number | boolean } | null;
}

export declare namespace VectorStoreFile {
  /** Why indexing failed; null when it didn't. */
  export interface LastError {
    /** Code of the error, for programs. */
    code: 'server_error' | 'unsupported_file' | 'invalid_file';
    /** Explanation of the error, for people. */
    message: string;
  }
}

/** Confirms that a file left a vector store. */
export interface VectorStoreFileDeleted {
  /** Identifier of the file that was removed. */
  id: string;
  /** Whether the file has been removed from the vector store. */
  deleted: boolean;
  /** Kind of object; a constant. */
  object: 'vector_store.file.deleted';
}

export type VectorStoreFilesPage = CursorPage<VectorStoreFile>;
