import type { BodySource } from '../body-source.ts';
import { ByteQueue, type FlowControl } from '../byte-queue.ts';
import { decompress } from '../decompress/node.ts';
import type { TransportRequest } from '../transport.ts';
import { TransportResponse } from '../transport-response.ts';
import type { DispatchController, DispatchHandler } from './dispatcher.ts';

/** Turns undici's callbacks of one request into a response and its bytes. */
export class ResponseHandler implements DispatchHandler, FlowControl {
  readonly #request: TransportRequest;
  readonly #resolve: (response: TransportResponse) => void;
  readonly #reject: (error: unknown) => void;
  readonly #onEnd: (() => void) | undefined;
  #controller: DispatchController | undefined;
  #body: ByteQueue | undefined;
  #cancelled = false;
  #reason: unknown;

  constructor(
    request: TransportRequest,
    resolve: (response: TransportResponse) => void,
    reject: (error: unknown) => void,
    onEnd?: () => void,
  ) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#onEnd = onEnd;
  }

  pause(): void {
    this.#controller?.pause();
  }

  resume(): void {
    this.#controller?.resume();
  }

  /** Gives the request up, whether it waits for a socket, for its head or for its body. */
  cancel(reason: unknown): void {
    if (this.#cancelled) return;
    this.#cancelled = true;
    this.#reason = reason;
    this.#reject(reason);
    this.#body?.error(reason);
    this.#controller?.abort(toError(reason));
  }

  onRequestStart(controller: DispatchController): void {
    this.#controller = controller;
    if (this.#cancelled) controller.abort(toError(this.#reason));
  }

  onResponseStart(
    _controller: DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    reason?: string,
  ): void {
    if (status < 200) return;
    const { origin, path } = this.#request;
    this.#body = new ByteQueue(this);
    const source: BodySource = decompress(this.#body, headers['content-encoding']);
    this.#resolve(new TransportResponse(status, origin + path, headers, source, reason));
  }

  onResponseData(_controller: DispatchController, chunk: Uint8Array): void {
    // undici gives an empty one at each resume. To a reader who resumes for it that would never end.
    if (chunk.length > 0) this.#body?.chunk(chunk);
  }

  onResponseEnd(): void {
    this.#onEnd?.();
    this.#body?.end();
  }

  onResponseError(_controller: DispatchController | null | undefined, error: Error): void {
    const reason = this.#cancelled ? this.#reason : error;
    this.#reject(reason);
    this.#body?.error(reason);
  }
}

/** undici wants an error to abort with; the caller's own reason is kept beside it. */
function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The request was given up.');
}
