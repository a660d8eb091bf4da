import { APIUserAbortError } from '../errors/connection-errors.ts';
import type { StreamingBody } from '../transport/streaming-body.ts';
import { type FileNameOptions, guessFileName } from './file-name.ts';
import { type FormField, flattenFields, type PartContentTypes } from './form-fields.ts';
import { holdStreamError } from './hold-stream-error.ts';
import { type FileSegment, readSegments, type Segment } from './multipart-reader.ts';
import { partHeader } from './part-header.ts';
import { abandonFile, resolvePartSource } from './part-source.ts';
import { isStreamingFile } from './streaming-file.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { isBlobLike, isFileLike, isResponseLike, type Uploadable } from './uploadable.ts';

const encoder: TextEncoder = new TextEncoder();

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
 * Encodes fields as `multipart/form-data`, without reading files before the body is opened, and from then on one
 * chunk at a time, as it is asked for. Text is sent as it is: line ends aren't changed to CRLF.
 *
 * The length is known when each file's is; the body can be opened again when each file can. Call it in the turn
 * in which the files were given: it keeps the failure of a Node stream from ending the process. It takes streams
 * over: if it throws, or the body is left early, they are closed.
 *
 * @param signal ends the looking at files, which may wait for a disk or a network
 * @throws {TypeError} for fields that a form can't hold.
 * @throws {UnreadableFileError} for files that can't be read.
 * @throws {APIUserAbortError} when the signal aborts
 */
export async function createMultipartBody(
  fields: Record<string, unknown> | FormData,
  options: MultipartOptions = {},
  signal?: AbortSignal | null,
): Promise<MultipartBody> {
  const form: FormField[] = [];
  const resolved: FileSegment[] = [];
  try {
    if (isFormData(fields)) for (const [name, value] of fields) form.push({ name, value });
    else flattenFields(fields, options.partContentTypes, form);
    for (const { value } of form) holdStreamError(isStreamingFile(value) ? value.data : value);
    const boundary = createBoundary();
    const headers = form.map((field) => fieldHeader(boundary, field, options));
    const segments: Segment[] = [];
    let text = '';
    for (const [index, field] of form.entries()) {
      text += headers[index];
      if (typeof field.value === 'string') {
        text += `${field.value}\r\n`;
        continue;
      }
      const file = await resolveFile(field.name, field.value, signal);
      resolved.push(file);
      segments.push(encoder.encode(text), file);
      text = '\r\n';
    }
    segments.push(encoder.encode(`${text}--${boundary}--\r\n`));
    return { body: toBody(segments, resolved), contentType: `multipart/form-data; boundary=${boundary}` };
  } catch (error) {
    for (const { source } of resolved) await source.close?.();
    for (const { value } of form) if (typeof value !== 'string') await abandonFile(value);
    throw error;
  }
}

function isFormData(fields: object): fields is FormData {
  return typeof FormData !== 'undefined' && fields instanceof FormData;
}

function createBoundary(): string {
  let hex = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) hex += byte.toString(16).padStart(2, '0');
  return `oxide-${hex}`;
}

function fieldHeader(
  boundary: string,
  { name, value, contentType }: FormField,
  options: FileNameOptions,
): string {
  if (typeof value === 'string') return partHeader(boundary, name, undefined, contentType);
  return partHeader(boundary, name, sentFileName(value, options), contentType ?? ownMediaType(value));
}

function sentFileName(file: Uploadable, options: FileNameOptions): string {
  const name = guessFileName(file, options);
  if (name !== undefined) return name;
  // As a platform form does: a file keeps an empty name, a nameless blob is a "blob".
  if (isFileLike(file)) return '';
  return isBlobLike(file) ? 'blob' : 'unknown_file';
}

function ownMediaType(file: Uploadable): string {
  let type: string | null | undefined;
  if (isStreamingFile(file) || isBlobLike(file)) type = file.type;
  else if (isResponseLike(file)) type = (file as { headers?: Headers }).headers?.get('content-type');
  return type || 'application/octet-stream';
}

async function resolveFile(
  name: string,
  file: Uploadable,
  signal: AbortSignal | null | undefined,
): Promise<FileSegment> {
  try {
    return { name, source: await resolvePartSource(file, signal) };
  } catch (error) {
    if (error instanceof APIUserAbortError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const cause = error instanceof UnreadableFileError ? error.cause : error;
    throw new UnreadableFileError(`The file given as "${name}" can't be read: ${reason}`, { cause });
  }
}

function toBody(segments: readonly Segment[], files: readonly FileSegment[]): StreamingBody {
  const replayable = files.every(({ source }) => source.replayable);
  let opened = false;
  return {
    replayable,
    contentLength: totalBytes(segments),
    open() {
      if (opened && !replayable) {
        throw new UnreadableFileError(
          'The upload was opened before, and one of its files is a stream that can be read once',
        );
      }
      opened = true;
      return readSegments(segments);
    },
    close: () => Promise.allSettled(files.map(({ source }) => source.close?.())),
  };
}

function totalBytes(segments: readonly Segment[]): number | undefined {
  let total = 0;
  for (const segment of segments) {
    const size = segment instanceof Uint8Array ? segment.byteLength : segment.source.size;
    if (size === undefined) return undefined;
    total += size;
  }
  return total;
}
