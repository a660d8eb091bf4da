import type { RequestBody } from './transport.ts';

/** A body that is made anew for each attempt. */
export interface StreamingBody {
  /** Starts the body from its first byte. Throws when it can't be replayed and was opened before. */
  open(): AsyncIterable<Uint8Array>;
  /** The same bytes for a platform that sends no streams; undefined when they have to be read for it. */
  blobParts?(): readonly (Uint8Array | Blob)[] | undefined;
  /** Bytes, when known before sending. */
  readonly contentLength?: number | undefined;
  /** False when the source is a one-shot stream: the request is not sent again once the body was opened. */
  readonly replayable: boolean;
  /** Gives up a body that can't be replayed, opened or not: the call has failed and nobody will read it. */
  close?(): unknown;
}

export function isStreaming(body: RequestBody | undefined): body is StreamingBody {
  return typeof body === 'object' && 'open' in body;
}
