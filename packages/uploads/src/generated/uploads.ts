// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { FileCreateParams, FileObject } from '@oxide/files';

/** A file that is uploaded in parts. */
export interface Upload {
  /** Identifier, used to add parts and to complete or cancel the upload. */
  id: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Name of the file, with its extension. */
  filename: string;
  /** Length of the whole file in bytes, as announced. */
  bytes: number;
  /** What the file is for; it decides about formats and where the file can be used. */
  purpose: string;
  /** State of the upload; parts can be added while it is `pending`. */
  status: 'pending' | 'completed' | 'cancelled' | 'expired';
  /** When an unfinished upload is dropped, in Unix seconds: an hour after it began. */
  expires_at: number;
  /** Kind of object; a constant. */
  object: 'upload';
  /** The finished file; null or absent until the upload is completed. */
  file?: FileObject | null;
}

/** Order of the parts. */
export interface UploadCompleteParams {
  /** Identifiers of the parts, in the order of the file. */
  part_ids: Array<string>;
  /** MD5 checksum of the whole file, to verify the upload. */
  md5?: string;
}

/** What is going to be uploaded. */
export interface UploadCreateParams {
  /** Name of the file, with its extension. */
  filename: string;
  /** What the file is for; decides about the allowed media types. */
  purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'evals' | 'user_data';
  /** Length of the whole file in bytes; the parts must add up to it. */
  bytes: number;
  /** Media type (MIME) of the file. */
  mime_type: string;
  /** When the finished file is deleted automatically. */
  expires_after?: UploadCreateParams.ExpiresAfter;
}

export declare namespace UploadCreateParams {
  /** When a file is deleted automatically. Without it, batch files go after 30 days and others stay. */
  export type ExpiresAfter = FileCreateParams.ExpiresAfter;
}
