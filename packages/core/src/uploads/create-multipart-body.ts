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
 * Encodes fields as `multipart/form-data`. Text is sent as it is: line ends aren't changed to CRLF.
 *
 * Call it in the turn in which the files were given: it reads the fields in it, and keeps the failure of a Node
 * stream from ending the process. It takes streams over: if it throws, or the body is left early, they are closed.
 *
 * @param signal ends the looking at files, which may wait for a disk or a network
 * @throws {TypeError} for fields that a form can't hold.
 * @throws {UnreadableFileError} for files that can't be read.
 * @throws {APIUserAbortError} when the signal aborts
 */
export async function createMultipartBody(
  fields: Record<string, unknown>,
  options: MultipartOptions = {},
  signal?: AbortSignal | null,
): Promise<MultipartBody> {
  const form: FormField[] = [];
  try {
    flattenFields(fields, options.partContentTypes, form);
    for (const { value } of form) holdStreamError(isStreamingFile(value) ? value.data : value);
    const { encodeForm } = await loadMultipart();
    return await encodeForm(form, options, signal);
  } catch (error) {
    for (const { value } of form) if (typeof value !== 'string') await abandonFile(value);
    throw error;
  }
}
