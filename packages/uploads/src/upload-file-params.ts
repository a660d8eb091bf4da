import type { FsReadStream, RequestOptions } from '@oxide/core';
import type { UploadCreateParams } from './generated/index.ts';

type Chunk = string | ArrayBuffer | ArrayBufferView | Blob;

/**
 * What can be uploaded in parts: a path (on Node, Bun and Deno), an `fs.createReadStream`, a `Blob` or `File`,
 * bytes, or a stream. Streams need `bytes`.
 */
export type UploadSource =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | FsReadStream
  | AsyncIterable<Chunk>
  | ReadableStream<Chunk>;

/** A part that the server has. */
export interface FinishedPart {
  /** Identifier that the server gave it. */
  id: string;
  /** Its place in the file, from 0. */
  index: number;
  /** Length in bytes. */
  bytes: number;
}

/** What is needed to send the rest of an upload, within an hour of its begin. Plain data, to be stored as JSON. */
export interface UploadState {
  uploadID: string;
  /** Bytes of each part but the last. */
  partSize: number;
  /** Parts that the server has, in the order of the file. */
  parts: readonly FinishedPart[];
}

/** How far an upload is. As it is an {@link UploadState}, it can be stored and resumed after a crash. */
export interface UploadProgress extends UploadState {
  /** Bytes handed to connections and those of finished parts; falls back when a part is sent again. */
  bytesSent: number;
  totalBytes: number;
}

/** What to upload, and how; with the members of an {@link UploadState}, how to go on. */
export interface UploadFileParams {
  /** What the file is for; decides about the allowed media types. */
  purpose: UploadCreateParams['purpose'];
  /** Name of the file, with its extension. @default that of the path or the `File` */
  filename?: string | undefined;
  /** Media type (MIME) of the file. @default that of the blob; paths and streams need one */
  mime_type?: string | undefined;
  /** Length of the file in bytes; needed for streams. */
  bytes?: number | undefined;
  /** When to delete the finished file by itself. */
  expires_after?: UploadCreateParams['expires_after'] | undefined;
  /** MD5 checksum of the whole file in hexadecimal, which the server compares. */
  md5?: string | undefined;

  /** Bytes of each part but the last, at most 64 MiB. @default 67108864 */
  partSize?: number | undefined;
  /** Parts on their way at the same time. @default 4 */
  concurrency?: number | undefined;
  /** Called when the upload has begun, after each chunk and after each part. What it throws stops the upload. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Stops the upload. */
  signal?: AbortSignal | null | undefined;
  /** Never cancel on the server: every failure can be resumed. @default false */
  keepOnFailure?: boolean | undefined;

  /** The upload to go on with. */
  uploadID?: string | undefined;
  /** Parts of that upload that are not sent again. */
  parts?: readonly FinishedPart[] | undefined;
}

/**
 * How to send the requests of an upload: `timeout` is for one attempt of one request, `maxRetries` for each part
 * by itself, `totalTimeoutMs` for the upload as a whole.
 */
export type UploadFileOptions = Pick<
  RequestOptions,
  'headers' | 'query' | 'timeout' | 'maxRetries' | 'totalTimeoutMs' | 'signal' | 'fetchOptions'
>;
