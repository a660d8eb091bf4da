import { OpenAIError } from '../errors/openai-error.ts';
import type { StreamingBody } from '../transport/streaming-body.ts';
import { type PullSource, pullFrom } from '../uploads/pull-source.ts';
import { readBlob } from '../uploads/read-chunks.ts';
import { isReadableStream } from '../uploads/uploadable.ts';
import type { StreamedBody } from './is-stream.ts';

const encoder: TextEncoder = /* @__PURE__ */ new TextEncoder();

/** A blob is read anew each time. */
export function blobBody(blob: Blob): StreamingBody {
  return {
    open: () => readBlob(blob),
    blobParts: () => [blob],
    contentLength: blob.size,
    replayable: true,
  };
}

/** A stream can be read once, so its request is sent once. Text in it is sent as UTF-8. */
export function oneShotBody(source: StreamedBody): StreamingBody {
  if (isReadableStream(source) && source.locked)
    throw new OpenAIError('The body is a stream that is locked: something else reads it, or has read it');
  const pulled = pullFrom(source);
  let opened = false;
  let closed = false;
  return {
    replayable: false,
    open() {
      if (opened)
        throw new OpenAIError('The request can not be sent again: its body was a stream that is used up.');
      opened = true;
      return readAll(pulled, () => closed);
    },
    close() {
      closed = true;
      pulled.close();
    },
  };
}

async function* readAll(source: PullSource, isClosed: () => boolean): AsyncGenerator<Uint8Array> {
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await source.pull();
      // The end of a stream that was closed must not look like the end of the body.
      if (isClosed()) throw new OpenAIError('The call is over, so its body was not sent to the end.');
      if (done) break;
      yield typeof value === 'string' ? encoder.encode(value) : (value as Uint8Array);
    }
    ended = true;
  } finally {
    if (!ended) source.close();
  }
}
