import { brandError, OpenAIError } from '@oxide/core/internal';
import type { FinishedPart, UploadState } from './upload-file-params.ts';

/**
 * An upload stopped half-way and is kept on the server for an hour after its begin. `uploadFile` sends the rest
 * when it gets `state` with the same source and parameters; `uploads.cancel(error.uploadID)` gives it up.
 * `cause` is what stopped it.
 */
export class UploadIncompleteError extends OpenAIError implements UploadState {
  override readonly code: string = 'upload_incomplete';
  readonly uploadID: string;
  /** Bytes of each part but the last. */
  readonly partSize: number;
  /** Parts that the server has, in the order of the file. */
  readonly parts: readonly FinishedPart[];

  constructor({ uploadID, partSize, parts }: UploadState, totalParts: number, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The upload ${uploadID} stopped after ${parts.length} of ${totalParts} parts: ${reason} Pass \`error.state\` to uploadFile to send the rest.`,
      { cause },
    );
    this.uploadID = uploadID;
    this.partSize = partSize;
    this.parts = parts;
  }

  /** To be spread into the parameters of `uploadFile`; plain data. */
  get state(): UploadState {
    const { uploadID, partSize, parts } = this;
    return { uploadID, partSize, parts };
  }
}

brandError(UploadIncompleteError, 'UploadIncompleteError');
