import { APIError, brandError, OpenAIError } from '@oxide/core/internal';
import type { FileObject } from '@oxide/files';

/** A file that was stored, with its place among those given. */
export interface UploadedFile {
  index: number;
  file: FileObject;
}

/** A file that was not stored, with its place among those given. */
export interface FailedFile {
  index: number;
  error: unknown;
}

interface Outcome {
  uploaded: readonly UploadedFile[];
  failed: readonly FailedFile[];
  skipped: readonly number[];
  /** Why the batch was not made, when all files were stored. */
  cause?: unknown;
}

/**
 * No batch was made. Nothing is lost: `uploaded` are the files that are stored, whose ids can go into another try
 * as `fileIds`. `cause` is the first failure.
 */
export class FileBatchUploadError extends OpenAIError {
  override readonly code: string = 'file_batch_upload_failed';
  readonly uploaded: readonly UploadedFile[];
  readonly failed: readonly FailedFile[];
  /** Places of the files that were not tried, because too many failed. */
  readonly skipped: readonly number[];

  constructor({ uploaded, failed, skipped, cause = failed[0]?.error }: Outcome) {
    const total = uploaded.length + failed.length + skipped.length;
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      failed.length > 0
        ? `${failed.length} of ${total} files could not be uploaded, ${uploaded.length} are stored: ${reason}`
        : `All ${total} files are stored, but the batch could not be made: ${reason}`,
      { cause },
    );
    this.uploaded = uploaded;
    this.failed = failed;
    this.skipped = skipped;
  }

  /** Whether the first failure is one that can pass. */
  get retryable(): boolean {
    return this.cause instanceof APIError && this.cause.retryable;
  }

  /** The failures themselves, under the name that the official SDK gives them. */
  get rejections(): readonly unknown[] {
    return this.failed.map(({ error }) => error);
  }
}

brandError(FileBatchUploadError, 'FileBatchUploadError');
