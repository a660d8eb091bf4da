import { APIResponseInterruptedError } from '../errors/body-errors.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { ByteIterator } from '../uploads/byte-iterator.ts';
import { readBlob, readChunks } from '../uploads/read-chunks.ts';
import {
  type FileChunk,
  isAsyncIterable,
  isBlobLike,
  isBytes,
  isReadableStream,
  isResponseLike,
} from '../uploads/uploadable.ts';
import { decodeBase64 } from './decode-base64.ts';

/** An image as the API sends it in JSON. */
export interface Base64Content {
  b64_json?: string | null | undefined;
}

/** What can be written to a file. Text alone is not, since it is more often a path or base64. */
export type FileContent =
  | Response
  | Blob
  | Exclude<FileChunk, string>
  | AsyncIterable<FileChunk>
  | ReadableStream<FileChunk>
  | Base64Content;

/** Content that is ready to be read, once. */
export interface DownloadedContent {
  readonly chunks: ByteIterator;
  /** Bytes, when known. */
  readonly size: number | undefined;
}

/** @throws OpenAIError for a value that holds no content, or none that can still be read */
export function resolveContent(content: unknown): DownloadedContent {
  if (isResponseLike(content)) return fromResponse(content as unknown as Response);
  if (isBlobLike(content)) return { chunks: readBlob(content), size: content.size };
  if (isBytes(content)) return { chunks: readChunks(once(content)), size: content.byteLength };
  if (isReadableStream(content) || isAsyncIterable(content))
    return { chunks: readChunks(content), size: undefined };
  const { b64_json, url } = (content ?? {}) as { b64_json?: unknown; url?: unknown };
  if (typeof b64_json === 'string') return { chunks: decodeBase64(b64_json), size: undefined };
  throw new OpenAIError(
    typeof url === 'string'
      ? 'This reply is at a URL and has no content of its own: pass `await fetch(reply.url)`'
      : `Nothing to write: expected a response, a blob, bytes, a stream or { b64_json }, got ${kindOf(content)}`,
  );
}

function fromResponse(response: Response): DownloadedContent {
  const { ok, status, bodyUsed, body, headers } = response;
  if (ok === false) throw new OpenAIError(`The response has status ${status}: its body is not the file`);
  if (bodyUsed) throw new OpenAIError('The body of the response has been read already');
  if (body === null) return { chunks: readChunks(once(new Uint8Array())), size: undefined };
  // The length is that of the compressed bytes.
  const length = headers?.get('content-encoding') ? null : headers?.get('content-length');
  const size = length && /^\d+$/.test(length) ? Number(length) : undefined;
  return { chunks: readBody(response, body), size };
}

/** A platform's body ends in the platform's error when the connection breaks; ours tells that a retry may help. */
function readBody(response: Response, body: ReadableStream<Uint8Array>): ByteIterator {
  const chunks = readChunks(body);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => chunks.next().catch((cause: unknown) => Promise.reject(interrupted(response, cause))),
    return: () => chunks.return(),
  };
}

function interrupted({ status, headers }: Response, cause: unknown): unknown {
  if (cause instanceof OpenAIError) return cause;
  const kept = new Headers(headers);
  kept.delete('set-cookie');
  const message = 'The connection ended in the middle of the download.';
  return new APIResponseInterruptedError({ status, headers: kept, message, cause });
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

function kindOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'object') : typeof value;
}
