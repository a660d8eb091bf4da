import { holdStreamError } from './hold-stream-error.ts';
import { pullFrom } from './pull-source.ts';
import { isStreamingFile } from './streaming-file.ts';
import { isAsyncIterable, isReadableStream, isResponseLike } from './uploadable.ts';

/** Closes the stream behind a file, or content of one, that won't be read. */
export function abandonFile(file: unknown): void {
  let stream = file;
  if (isStreamingFile(file)) stream = file.data;
  else if (isResponseLike(file)) stream = (file as { body?: unknown }).body;
  if (!isReadableStream(stream) && !isAsyncIterable(stream)) return;
  holdStreamError(stream);
  pullFrom(stream).close();
}
