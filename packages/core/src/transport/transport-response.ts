import { concatenate } from '../encoding/concatenate.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { BodySink, BodySource } from './body-source.ts';
import { ByteQueue } from './byte-queue.ts';
import { decodeText } from './decode-text.ts';

/** Header names in lower case; several values of one name as an array. */
export type ResponseHeaders = Record<string, string | string[] | undefined>;

/** Statuses whose web `Response` must have no body. */
const BODILESS = new Set([101, 103, 204, 205, 304]);

/** What RFC 9112 (4) leaves out; the constructor of `Response` refuses it. */
const FORBIDDEN_IN_REASON = /[^\t\x20-\x7e\x80-\xff]/;

/** No string can be longer, so that no JSON can: a body that goes on is not kept to the end of memory. */
const MAX_KEPT_BYTES = 512 * 1024 * 1024;

/**
 * The answer to one attempt. Light: no `Headers`, no `ReadableStream`; a web `Response` is built by
 * `toResponse()` for whoever wants one. The body can be read once, in one of the ways.
 */
export class TransportResponse {
  readonly status: number;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** As the transport received them. Hostile: read by `header(name)`. */
  readonly rawHeaders: ResponseHeaders;
  /** The reason phrase; empty over HTTP/2, which has none. */
  readonly statusText: string;
  /** Whether the request was redirected to `url`. */
  redirected = false;
  readonly #source: BodySource;
  #read = false;
  #buffered: Uint8Array[] | undefined;
  /** Whoever was given the body to read it. */
  #reader: Response | undefined;

  constructor(
    status: number,
    url: string,
    rawHeaders: ResponseHeaders,
    source: BodySource,
    statusText: string = '',
  ) {
    this.status = status;
    this.url = url;
    this.rawHeaders = rawHeaders;
    this.statusText = statusText;
    this.#source = source;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** Value of a header, or undefined; several values are joined by a comma and a space. */
  header(name: string): string | undefined {
    const value = Object.hasOwn(this.rawHeaders, name) ? this.rawHeaders[name] : undefined;
    return Array.isArray(value) ? value.join(', ') : value;
  }

  /** A new `Headers` with all of them; cookies left out when asked. */
  toHeaders(options: { cookies: boolean } = { cookies: true }): Headers {
    const headers = new Headers();
    for (const [name, value] of Object.entries(this.rawHeaders)) {
      if (value === undefined || (!options.cookies && name === 'set-cookie')) continue;
      for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
    }
    return headers;
  }

  /** The push form of the body, for decoders. A body that was kept is given again. */
  takeSource(): BodySource {
    if (this.#buffered) return replay(this.#buffered);
    if (this.#read) throw new OpenAIError('The body of this response was already read.');
    this.#read = true;
    return this.#source;
  }

  /**
   * Reads the body and keeps it, so that `toResponse()` still can give it.
   *
   * @param limitBytes stop reading there and give the connection up; the rest is lost
   * @throws OpenAIError when there is no limit and the body is longer than 512 MiB
   */
  buffer(limitBytes: number = Number.POSITIVE_INFINITY): Promise<Uint8Array[]> {
    if (this.#buffered) return Promise.resolve(this.#buffered);
    if (this.#reader?.bodyUsed === false) return this.#bufferFrom(this.#reader);
    const source = this.takeSource();
    return new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      let received = 0;
      const finish = () => {
        this.#buffered = chunks;
        resolve(chunks);
      };
      source.start({
        whole: true,
        chunk(bytes) {
          if (received >= limitBytes) return;
          chunks.push(bytes);
          received += bytes.length;
          if (received >= limitBytes) {
            finish();
            source.cancel(undefined);
          } else if (received > MAX_KEPT_BYTES) {
            source.cancel(new OpenAIError('The response is longer than 512 MiB, too long to be kept.'));
          }
        },
        end: finish,
        error: reject,
      });
    });
  }

  /** @internal Keeps the body if all of it has arrived, and gives whether it is kept. Otherwise `buffer` reads it. */
  keepArrived(): boolean {
    if (this.#read) return this.#buffered !== undefined;
    this.#buffered = this.#source.takeAll?.();
    this.#read = this.#buffered !== undefined;
    return this.#read;
  }

  /** The body was handed out, and nobody has begun to read it. */
  async #bufferFrom(reader: Response): Promise<Uint8Array[]> {
    this.#buffered = [new Uint8Array(await reader.arrayBuffer())];
    return this.#buffered;
  }

  /** @internal The text of a body that was read and kept; undefined before. */
  keptText(): string | undefined {
    return this.#buffered && decodeText(this.#buffered);
  }

  async text(): Promise<string> {
    return decodeText(await this.buffer());
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async bytes(): Promise<Uint8Array> {
    return concatenate(await this.buffer());
  }

  /** The body as it comes. Leaving the loop early gives the connection up. */
  chunks(): AsyncIterable<Uint8Array> {
    return toReadableStream(this.takeSource()) as unknown as AsyncIterable<Uint8Array>;
  }

  /** A web `Response` with this status, headers and body. A body that was streamed away is missing in it. */
  toResponse(): Response {
    const isHandedOut = this.#buffered === undefined && !this.#read;
    const response = this.#toResponse(this.#responseBody());
    if (isHandedOut) this.#reader = response;
    return response;
  }

  /** The same without the body, which stays where it is. */
  toHead(): Response {
    return this.#toResponse(null);
  }

  #toResponse(body: BodyInit | null): Response {
    const response = new Response(body, {
      // The constructor refuses 1xx; no transport hands one out as final.
      status: this.status < 200 ? 200 : this.status,
      statusText: FORBIDDEN_IN_REASON.test(this.statusText) ? '' : this.statusText,
      headers: this.toHeaders(),
    });
    Object.defineProperty(response, 'url', { value: this.url });
    if (this.redirected) Object.defineProperty(response, 'redirected', { value: true });
    return response;
  }

  #responseBody(): BodyInit | null {
    if (BODILESS.has(this.status)) {
      this.discard();
      return null;
    }
    if (this.#buffered) return concatenate(this.#buffered) as Uint8Array<ArrayBuffer>;
    return this.#read ? null : toReadableStream(this.takeSource());
  }

  /** Gives the body up without reading it. Nothing happens when it was read. */
  discard(): void {
    if (this.#read) return;
    this.#read = true;
    this.#source.cancel(undefined);
  }

  /** Gives the body up also when it is being read: the reader gets `reason` as its error. */
  cancel(reason: unknown): void {
    this.#source.cancel(reason);
  }
}

function replay(chunks: readonly Uint8Array[]): BodySource {
  const queue = new ByteQueue({ pause() {}, resume() {}, cancel() {} });
  for (const chunk of chunks) queue.chunk(chunk);
  queue.end();
  return queue;
}

/** Node's `Buffer` differs from what web streams promise: its `slice` shares memory, its text is UTF-8. */
function toPlainBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const plain =
    bytes.constructor === Uint8Array
      ? bytes
      : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return plain as Uint8Array<ArrayBuffer>;
}

/** A web stream of the source, with its backpressure. */
function toReadableStream(source: BodySource): ReadableStream<Uint8Array<ArrayBuffer>> {
  let sink: BodySink;
  return new ReadableStream({
    start(controller) {
      sink = {
        chunk(bytes) {
          controller.enqueue(toPlainBytes(bytes));
          if ((controller.desiredSize ?? 1) <= 0) source.pause();
        },
        end: () => controller.close(),
        error: (error) => controller.error(error),
      };
      source.start(sink);
    },
    pull: () => source.resume(),
    cancel: (reason) => source.cancel(reason),
  });
}
