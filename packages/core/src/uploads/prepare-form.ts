import { orClose } from '../loading/or-close.ts';
import type { Cancellation } from '../transport/cancellation.ts';
import type { StreamingBody } from '../transport/streaming-body.ts';
import { abandonFile } from './abandon-file.ts';
import type { FileNameOptions } from './file-name.ts';
import { type FormField, flattenFields, type PartContentTypes } from './form-fields.ts';
import { holdStreamError } from './hold-stream-error.ts';
import { loadMultipart } from './load-multipart.ts';
import { isStreamingFile } from './streaming-file.ts';

export interface MultipartOptions extends FileNameOptions {
  /**
   * Top-level fields that are sent as one part with a content type of their own. Objects and arrays go as JSON,
   * text and files as they are.
   */
  partContentTypes?: PartContentTypes | undefined;
}

export interface MultipartBody {
  body: StreamingBody;
  /** With the boundary. */
  contentType: string;
}

/**
 * Lays fields out as a form, to be encoded as `multipart/form-data`. Text is sent as it is: line ends aren't changed
 * to CRLF.
 *
 * Call it in the turn in which the files were given: it reads the fields in it, and keeps the failure of a Node
 * stream from ending the process. It takes streams over: if it throws, or the body is left early, they are closed.
 *
 * @returns what encodes the form when it is first called, and ends the looking at files, which may wait for a disk
 * or a network, when it is stopped. It rejects with an UnreadableFileError for files that can't be read.
 * @throws {TypeError} for fields that a form can't hold.
 */
export function prepareForm(
  fields: Record<string, unknown>,
  options: MultipartOptions = {},
): (stop: Cancellation) => Promise<MultipartBody> {
  const form: FormField[] = [];
  try {
    flattenFields(fields, options.partContentTypes, form);
  } catch (error) {
    abandonFiles(form);
    throw error;
  }
  for (const { value } of form) holdStreamError(isStreamingFile(value) ? value.data : value);
  let encoded: Promise<MultipartBody> | undefined;
  return (stop) => {
    encoded ??= encode(form, options, stop);
    return encoded;
  };
}

async function encode(
  form: readonly FormField[],
  options: MultipartOptions,
  stop: Cancellation,
): Promise<MultipartBody> {
  const { encodeForm } = await orClose(stop.until(loadMultipart), () => abandonFiles(form));
  return encodeForm(form, options, stop);
}

function abandonFiles(form: readonly FormField[]): void {
  for (const { value } of form) abandonFile(value);
}
