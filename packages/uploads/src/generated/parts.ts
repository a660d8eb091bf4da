// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { Uploadable } from '@oxide/core';

/** One part of the file, at most 64 MB. */
export interface PartCreateParams {
  /** Bytes of this part, at most 64 MB. */
  data: Uploadable;
}

/** A part that was added to an upload. */
export interface UploadPart {
  /** Identifier, to list when the upload is completed. */
  id: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Upload that the part belongs to. */
  upload_id: string;
  /** Kind of object; a constant. */
  object: 'upload.part';
}
