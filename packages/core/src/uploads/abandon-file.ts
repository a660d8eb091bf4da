import { holdStreamError } from './hold-stream-error.ts';
import { pullFrom } from './pull-source.ts';
import { isStreamingFile } from './streaming-file.ts';
import { isAsyncIterable, isReadableStream, isResponseLike, type Uploadable } from './uploadable.ts';

/** Closes the stream behind a file that won't be sent. */
export async function abandonFile(file: Uploadable): Promise<void> {
  const stream: unknown = isStreamingFile(file)
    ? file.data
    : isResponseLike(file)
      ? (file as { body?: unknown }).body
      : file;
  if (!isReadableStream(stream) && !isAsyncIterable(stream)) return;
  holdStreamError(stream);
  await pullFrom(stream).close();
}
