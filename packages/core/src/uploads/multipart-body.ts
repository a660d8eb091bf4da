import type { Cancellation } from '../transport/cancellation.ts';
import type { StreamingBody } from '../transport/streaming-body.ts';
import { abandonFile } from './abandon-file.ts';
import { type FileNameOptions, guessFileName } from './file-name.ts';
import type { FormField } from './form-fields.ts';
import { type FileSegment, readSegments, type Segment } from './multipart-reader.ts';
import { partHeader } from './part-header.ts';
import { resolvePartSource } from './part-source.ts';
import type { MultipartBody, MultipartOptions } from './prepare-form.ts';
import { isStreamingFile } from './streaming-file.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { isBlobLike, isFileLike, isResponseLike, type Uploadable } from './uploadable.ts';

const encoder: TextEncoder = /* @__PURE__ */ new TextEncoder();

/**
 * Encodes the fields of a form, without reading files before the body is opened, and from then on one chunk at a
 * time, as it is asked for. The length is known when each file's is; the body can be opened again when each file
 * can. If it fails, the streams of all files are closed.
 */
export async function encodeForm(
  form: readonly FormField[],
  options: MultipartOptions,
  stop: Cancellation,
): Promise<MultipartBody> {
  const resolved: FileSegment[] = [];
  try {
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
      const file = await resolveFile(field.name, field.value, stop);
      resolved.push(file);
      segments.push(encoder.encode(text), file);
      text = '\r\n';
    }
    segments.push(encoder.encode(`${text}--${boundary}--\r\n`));
    return { body: toBody(segments, resolved), contentType: `multipart/form-data; boundary=${boundary}` };
  } catch (error) {
    void Promise.allSettled(resolved.map(({ source }) => source.close?.()));
    const files = form.filter(({ value }) => typeof value !== 'string');
    for (const { value } of files.slice(resolved.length)) abandonFile(value);
    throw error;
  }
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

async function resolveFile(name: string, file: Uploadable, stop: Cancellation): Promise<FileSegment> {
  try {
    return { name, source: await resolvePartSource(file, stop) };
  } catch (error) {
    if (stop.cancelled) throw error;
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
    blobParts: () => toBlobParts(segments),
    close: () => Promise.allSettled(files.map(({ source }) => source.close?.())),
  };
}

function toBlobParts(segments: readonly Segment[]): (Uint8Array | Blob)[] | undefined {
  const parts = segments.map((segment) => (segment instanceof Uint8Array ? segment : segment.source.blob));
  return parts.every((part) => part !== undefined) ? parts : undefined;
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
