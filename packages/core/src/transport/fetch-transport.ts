import { isBrowser } from '../config/runtime.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { loadOnce } from '../loading/load-once.ts';
import { ByteQueue } from './byte-queue.ts';
import { isStreaming } from './streaming-body.ts';
import type { RequestBody, Transport, TransportRequest } from './transport.ts';
import { type ResponseHeaders, TransportResponse } from './transport-response.ts';
import { untilCancelled } from './until-cancelled.ts';

/** The platform's `fetch`, or one with its signature. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Browsers send no streams: Firefox and Safari write the name of one in its place, Chromium needs HTTP/2 for it. */
const loadBlobs = /* @__PURE__ */ loadOnce('streamed bodies', () => import('./to-blob.ts'));

/** For runtimes without undici's sockets, and for whoever passes a `fetch`. */
export class FetchTransport implements Transport {
  readonly #fetch: Fetch;
  readonly #init: RequestInit;
  readonly #inBrowser = isBrowser();

  constructor(fetch: Fetch, init: RequestInit = {}) {
    this.#fetch = fetch;
    // A browser hides where a redirect leads, so there the platform has to follow it.
    this.#init = { redirect: this.#inBrowser ? 'follow' : 'manual', ...init };
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return untilCancelled(request.cancellation, this.#send(request));
  }

  async #send(request: TransportRequest): Promise<TransportResponse> {
    // One of its own: giving up the response of a redirect must not stop the attempt.
    const controller = new AbortController();
    const stop = (reason: unknown) => controller.abort(reason);
    request.cancellation.onCancel(stop);
    const url = request.origin + request.path;
    const init: RequestInit & { duplex?: 'half' } = {
      ...this.#init,
      method: request.method,
      headers: request.headers as Record<string, string>,
      signal: controller.signal,
    };
    // A platform that follows by itself takes `authorization` off on the way to another origin, and only that.
    if (request.headers['api-key'] !== undefined) init.redirect = 'manual';
    const { body, cancellation } = request;
    if (body !== undefined) {
      init.body =
        this.#inBrowser && isStreaming(body)
          ? await (await cancellation.until(loadBlobs)).toBlob(body, cancellation)
          : toFetchBody(body);
      if (init.body instanceof ReadableStream) init.duplex = 'half';
    }
    const response = await this.#fetch(url, init);
    if (response.type === 'opaqueredirect')
      throw new OpenAIError(
        'The server redirects, and a browser does not tell where to: the key stays here.',
      );
    return fromWebResponse(response, url, stop);
  }
}

export function toFetchBody(body: RequestBody): BodyInit {
  if (!isStreaming(body)) return body as string | Uint8Array<ArrayBuffer>;
  const iterator = body.open()[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  }) as BodyInit;
}

/**
 * A transport response around a web `Response`; for transports and middleware that have one.
 *
 * @param url used when the response has none, as one made by hand
 * @param cancel stops the request itself, beyond cancelling its body
 */
export function fromWebResponse(
  response: Response,
  url: string,
  cancel?: (reason: unknown) => void,
): TransportResponse {
  const headers: ResponseHeaders = Object.create(null);
  response.headers.forEach((value, name) => {
    // Cookies come one by one.
    const before = headers[name];
    headers[name] = before === undefined ? value : [before, value].flat();
  });
  return new TransportResponse(
    response.status,
    response.url || url,
    headers,
    readBody(response.body, cancel),
    response.statusText,
  );
}

function readBody(body: ReadableStream<Uint8Array> | null, cancel?: (reason: unknown) => void): ByteQueue {
  const reader = body?.getReader();
  let wake: (() => void) | undefined;
  let paused = false;
  const queue = new ByteQueue({
    pause: () => {
      paused = true;
    },
    resume: () => {
      paused = false;
      wake?.();
    },
    cancel: (reason) => {
      cancel?.(reason);
      wake?.();
      reader?.cancel(reason).catch(() => {});
    },
  });
  const pump = async () => {
    try {
      for (let result = await reader?.read(); result && !result.done; result = await reader?.read()) {
        queue.chunk(result.value);
        if (paused) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
      queue.end();
    } catch (error) {
      queue.error(error);
    }
  };
  void pump();
  return queue;
}
