import { isStreaming } from '../streaming-body.ts';
import type { RequestBody, StreamingBody, Transport, TransportRequest } from '../transport.ts';
import type { TransportResponse } from '../transport-response.ts';
import type { Dispatcher } from './dispatcher.ts';
import { freeSocket, socketFreed } from './freed-sockets.ts';
import { maySendAgain } from './may-send-again.ts';
import { ResponseHandler } from './response-handler.ts';

/** Drives an undici dispatcher directly: a third of the cost of `fetch` on the same sockets. */
export class UndiciTransport implements Transport {
  readonly #load: () => Dispatcher | Promise<Dispatcher>;
  #dispatcher: Dispatcher | undefined;

  constructor(load: () => Dispatcher | Promise<Dispatcher>) {
    this.#load = load;
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    return this.#dispatcher ? sendBy(this.#dispatcher, request) : this.#sendFirst(request);
  }

  async #sendFirst(request: TransportRequest): Promise<TransportResponse> {
    this.#dispatcher = await this.#load();
    return sendBy(this.#dispatcher, request);
  }
}

function sendBy(dispatcher: Dispatcher, request: TransportRequest): Promise<TransportResponse> {
  if (dispatcher.reusesAtOnce) return dispatch(dispatcher, request);
  const free = freeSocket(request.origin);
  const send = () => dispatch(dispatcher, request, () => socketFreed(request.origin));
  return free ? free.then(send) : send();
}

function dispatch(
  dispatcher: Dispatcher,
  request: TransportRequest,
  onEnd?: () => void,
): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const { cancellation } = request;
    if (cancellation.cancelled) {
      reject(cancellation.reason);
      return;
    }
    const handler = new ResponseHandler(request, resolve, reject, onEnd);
    // Known only once a socket took the request; until then the handler remembers the cancellation.
    cancellation.onCancel((reason) => handler.cancel(reason));
    dispatcher.dispatch(
      {
        origin: request.origin,
        path: request.path,
        method: request.method,
        headers: withLength(request),
        body: toUndiciBody(request.body),
        headersTimeout: 0,
        bodyTimeout: 0,
        repeatable: maySendAgain(request),
      },
      handler,
    );
  });
}

/** An async iterable's length can't be seen by undici, which would then send it chunked. */
function withLength(request: TransportRequest): Readonly<Record<string, string>> {
  const { body } = request;
  if (!isStreaming(body) || body.contentLength === undefined) return request.headers;
  return { ...request.headers, 'content-length': String(body.contentLength) };
}

function toUndiciBody(body: RequestBody | undefined): unknown {
  if (body === undefined) return null;
  return isStreaming(body) ? iterable(body) : body;
}

/** Opened when it is sent, and anew when it is sent again. */
function iterable(body: StreamingBody): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => body.open()[Symbol.asyncIterator]() };
}
