// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams, Uploadable } from '@oxide/core';

/** A file to upload, and what it is for. */
export interface FileCreateParams {
  /** Content of the file, with its name. */
  file: Uploadable;
  /** What the file is for, such as `batch` or `fine-tune`; `user_data` suits everything else. */
  purpose: FilePurpose;
  /** When to delete the file; without it, batch files go after 30 days and others stay. */
  expires_after?: FileCreateParams.ExpiresAfter;
}

export declare namespace FileCreateParams {
  /** When a file is deleted automatically. Without it, batch files go after 30 days and others stay. */
  export interface ExpiresAfter {
    /** Moment from which the lifetime is counted. */
    anchor: 'created_at';
    /** Seconds after the anchor, from 3600 (an hour) to 2592000 (30 days). */
    seconds: number;
  }
}

/** Confirms that a file was deleted. */
export interface FileDeleted {
  /** Identifier of the file that is gone. */
  id: string;
  /** Kind of object; a constant. */
  object: 'file';
  /** Whether the object has been deleted. */
  deleted: boolean;
}

/** Filter and paging for stored files. */
export interface FileListParams extends CursorPageParams {
  /** Only files of this purpose. */
  purpose?: string;
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
}

/** A file that is stored with the API. */
export interface FileObject {
  /** Identifier, to pass wherever a file is wanted. */
  id: string;
  /** Length of the content in bytes. */
  bytes: number;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Name of the file, with its extension. */
  filename: string;
  /** Kind of object; a constant. */
  object: 'file';
  /** What the file is for; it decides about formats and where the file can be used. */
  purpose:
    | 'assistants'
    | 'assistants_output'
    | 'batch'
    | 'batch_output'
    | 'fine-tune'
    | 'fine-tune-results'
    | 'vision'
    | 'user_data';
  /**
   * Processing state of the file.
   *
   * @deprecated
   */
  status: 'uploaded' | 'processed' | 'error';
  /** Expiry time in Unix seconds; null or absent when it doesn't expire or hasn't been fixed. */
  expires_at?: number;
  /**
   * Why a training file was found invalid; see the `error` of the fine-tuning job.
   *
   * @deprecated
   */
  status_details?: string;
}

export type FileObjectsPage = CursorPage<FileObject>;

/** What the file is for, such as `batch` or `fine-tune`; `user_data` suits everything else. */
export type FilePurpose = 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';
