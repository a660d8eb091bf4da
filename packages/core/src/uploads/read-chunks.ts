import type { ByteIterator } from './byte-iterator.ts';
import { type PullSource, pullFrom } from './pull-source.ts';
import { isBlobLike, isBytes, type ReadableBlob } from './uploadable.ts';

/** Blobs up to this many bytes are read by one call: less work than a stream. */
const smallBlobBytes = 65_536;

/** Most bytes taken of a blob in memory at a time, and of one on disk before it is opened anew. */
const sliceBytes = 4_194_304;

const encoder: TextEncoder = /* @__PURE__ */ new TextEncoder();

/** The bytes of a stream of text, buffers and blobs, chunk by chunk. */
export function readChunks(stream: AsyncIterable<unknown> | ReadableStream<unknown>): ByteIterator {
  const source = pullFrom(stream);
  const chunks = normalise(source);
  let waiting = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      waiting = true;
      try {
        return await chunks.next();
      } finally {
        waiting = false;
      }
    },
    async return() {
      source.close();
      if (!waiting) await chunks.return(undefined);
      return { done: true, value: undefined };
    },
  };
}

/** The bytes of a blob, read as they are asked for. */
export async function* readBlob(blob: ReadableBlob): AsyncGenerator<Uint8Array, undefined, undefined> {
  if (blob.size > smallBlobBytes && typeof blob.stream === 'function') {
    for (const piece of slices(blob)) yield* normalise(pullFrom(piece.stream()));
  } else {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    if (bytes.byteLength > 0) yield bytes;
  }
}

/**
 * Node streams a blob in memory as one chunk, a second copy of the whole: memory that is used again costs a third less
 * CPU than new memory of that size. A stream of another's making is taken as it is.
 */
function* slices(blob: ReadableBlob): Generator<Pick<Blob, 'stream'>> {
  if (blob.stream !== Blob.prototype.stream) yield blob as Blob;
  else
    for (let start = 0; start < blob.size; start += sliceBytes)
      yield blob.slice(start, start + sliceBytes) as Blob;
}

async function* normalise(source: PullSource): AsyncGenerator<Uint8Array, undefined, undefined> {
  let ended = false;
  try {
    while (true) {
      const { done, value } = await source.pull();
      if (done) break;
      if (value instanceof Uint8Array) yield value;
      else if (typeof value === 'string') yield encoder.encode(value);
      else if (ArrayBuffer.isView(value))
        yield new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      else if (isBytes(value)) yield new Uint8Array(value as ArrayBuffer);
      else if (isBlobLike(value)) yield* readBlob(value);
      else throw new TypeError(`A file's stream gave ${typeof value} in place of bytes, text or a blob`);
    }
    ended = true;
  } finally {
    if (!ended) source.close();
  }
}
