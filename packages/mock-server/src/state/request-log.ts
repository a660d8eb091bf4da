import type { IncomingHttpHeaders } from 'node:http';

/** A request that the server received. */
export interface RecordedRequest {
  /** The `x-request-id` of the reply. */
  readonly id: string;
  readonly method: string;
  /** Path without the query, such as `/v1/responses`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: IncomingHttpHeaders;
  /** Parsed if it is JSON; bytes if it isn't; undefined if there was none. */
  readonly body: unknown;
  /** As sent. */
  readonly bytes: Uint8Array;
  readonly httpVersion: string;
  /** Which connection it came over, counted from 1. */
  readonly connection: number;
  /** When it came, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Status of the reply, once its head was sent. */
  status: number | undefined;
  /** How it ended, once it has. */
  ending: 'finished' | 'client-closed' | 'cut' | undefined;
}

/** The last requests, bounded by number and by bytes. */
export class RequestLog {
  readonly requests: RecordedRequest[] = [];
  readonly #maxRequests: number;
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxRequests: number, maxBytes: number) {
    this.#maxRequests = maxRequests;
    this.#maxBytes = maxBytes;
  }

  add(request: RecordedRequest): void {
    this.requests.push(request);
    this.#bytes += request.bytes.length;
    while (
      this.requests.length > this.#maxRequests ||
      (this.#bytes > this.#maxBytes && this.requests.length > 1)
    )
      this.#bytes -= this.requests.shift()?.bytes.length ?? 0;
  }

  clear(): void {
    this.requests.length = 0;
    this.#bytes = 0;
  }
}

/** The body as a test wants to see it. */
export function readableBody(bytes: Uint8Array, contentType: string | undefined): unknown {
  if (bytes.length === 0) return undefined;
  if (contentType !== undefined && !/json/i.test(contentType)) return bytes;
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
  } catch {
    return bytes;
  }
}

/** A query as an object without a prototype; names given several times have all their values. */
export function queryRecord(search: string): Record<string, string | string[]> {
  const record: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(search)) {
    const known = record[name];
    record[name] = known === undefined ? value : [known, value].flat();
  }
  return record;
}
