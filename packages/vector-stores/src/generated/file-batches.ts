// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPageParams } from '@oxide/core';
import type { FileChunkingStrategyParam } from './vector-stores.ts';

/** Selects the batch of files to stop adding. */
export interface FileBatchCancelParams {
  /** Vector store to which the files are added. */
  vector_store_id: string;
}

/** Files to add to a vector store at once. */
export interface FileBatchCreateParams {
  /**
   * Identifiers of the files; `attributes` and `chunking_strategy` hold for all of them. Not together with
   * `files`. Items: 1 to 2000.
   */
  file_ids?: Array<string>;
  /**
   * Files with attributes and chunking of their own, in place of the common ones. Not together with
   * `file_ids`. Items: 1 to 2000.
   */
  files?: Array<FileBatchCreateParams.File>;
  /** How content is cut into chunks: automatically or by your settings. */
  chunking_strategy?: FileChunkingStrategyParam;
  /**
   * Up to 16 pairs of your own that search filters can use. Keys have at most 64 characters; values are
   * strings of up to 512 characters, numbers or booleans.
   */
  attributes?: { [key: string]: string | number | boolean } | null;
}

export declare namespace FileBatchCreateParams {
  /** A file to add to a vector store. To add several, use a batch. */
  export interface File {
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
}

/** Filter and paging for the files of a batch. */
export interface FileBatchListFilesParams extends CursorPageParams {
  /** Vector store to which the files are added. */
  vector_store_id: string;
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

/** Selects the batch of files to read. */
export interface FileBatchRetrieveParams {
  /** Vector store to which the files are added. */
  vector_store_id: string;
}

/** Files that are being added to a vector store together. */
export interface VectorStoreFileBatch {
  /** Identifier, used to follow or cancel the batch. */
  id: string;
  /** Kind of object; a constant. */
  object: 'vector_store.files_batch';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Vector store to which the files are added. */
  vector_store_id: string;
  /** State of the batch. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  /** How many of its files are in which state. */
  file_counts: VectorStoreFileBatch.FileCounts;
}

export declare namespace VectorStoreFileBatch {
  /** How many of its files are in which state. */
  export interface FileCounts {
    /** How many are being processed. */
    in_progress: number;
    /** How many succeeded. */
    completed: number;
    /** How many failed. */
    failed: number;
    /** How many were cancelled. */
    cancelled: number;
    /** How many there are altogether. */
    total: number;
  }
}
