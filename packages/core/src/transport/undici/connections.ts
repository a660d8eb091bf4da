import type { DispatchController, Dispatcher, DispatchHandler, DispatchOptions } from './dispatcher.ts';

/** The real one, also under a test's fake clock. */
const nextTurn = setImmediate;

/** What undici and Node say of a connection that the other side has closed. */
const CLOSED: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'ECONNABORTED', 'EPIPE']);

/** Of a connection that was closed already the next packet tells. One that breaks later may have broken at work. */
const STALE_WITHIN_MS = 5_000;

/** undici's client of one connection, which connects when it is first used, and anew when it has to. */
export interface UndiciClient extends Dispatcher {
  close(callback: () => void): void;
  on(event: 'disconnect', listener: () => void): unknown;
}

/**
 * Connections of HTTP/1.1 to any number of origins, each for one request at a time.
 *
 * In place of undici's pools: they give a connection to the next request a turn of the event loop after its last
 * response ended, and let it go idle (a timer, the socket's reference) in between, which costs a tenth of a small
 * call when calls follow each other. Here the last one that became free is the first to be used, at once but
 * for its first reuse.
 *
 * A server may close a kept connection just when a request comes by it. That is no fault of the request, which is then
 * sent once more, by a new connection: another kept one may be as stale (RFC 9112, 9.3.1).
 */
export class Connections implements Dispatcher {
  readonly reusesAtOnce = true;
  readonly #open: (origin: string) => UndiciClient;
  /** By origin; an origin without a free connection may be missing. */
  readonly #free = new Map<string, Connection[]>();

  constructor(open: (origin: string) => UndiciClient) {
    this.#open = open;
  }

  dispatch(options: DispatchOptions, handler: DispatchHandler): boolean {
    const connection = this.#free.get(options.origin)?.pop();
    return connection ? connection.dispatch(options, handler) : this.dispatchAnew(options, handler);
  }

  /** By a new connection. */
  dispatchAnew(options: DispatchOptions, handler: DispatchHandler): boolean {
    const { origin } = options;
    return new Connection(this, origin, this.#open(origin)).dispatch(options, handler);
  }

  /** The connection can take another request. */
  release(connection: Connection): void {
    const free = this.#free.get(connection.origin);
    if (free) free.push(connection);
    else this.#free.set(connection.origin, [connection]);
  }

  /** Gives whether the connection was free, and is no more. */
  remove(connection: Connection): boolean {
    const free = this.#free.get(connection.origin) ?? [];
    const index = free.lastIndexOf(connection);
    if (index !== -1) free.splice(index, 1);
    if (free.length === 0) this.#free.delete(connection.origin);
    return index !== -1;
  }
}

/** A connection and the request that it carries: itself the handler of all its requests, so that none needs another. */
class Connection implements DispatchHandler {
  readonly origin: string;
  readonly #all: Connections;
  readonly #client: UndiciClient;
  #options: DispatchOptions | undefined;
  #handler: DispatchHandler | undefined;
  /** Since it was opened. */
  #replies = 0;
  /** A byte of the response came. */
  #answered = false;
  #sentAt = 0;

  constructor(all: Connections, origin: string, client: UndiciClient) {
    this.#all = all;
    this.origin = origin;
    this.#client = client;
    // One that is in use connects again by itself when its request was not sent yet.
    client.on('disconnect', () => {
      this.#replies = 0;
      if (all.remove(this)) client.close(ignore);
    });
  }

  dispatch(options: DispatchOptions, handler: DispatchHandler): boolean {
    this.#options = options;
    this.#handler = handler;
    this.#answered = false;
    // Some servers close right behind a reply without having said so: half of the calls in a row would meet that. One
    // more turn shows it in time; a server that has answered twice is not of that kind.
    if (this.#replies !== 1) return this.#client.dispatch(options, this);
    nextTurn(() => this.#client.dispatch(options, this));
    return true;
  }

  onRequestStart(controller: DispatchController, context: unknown): void {
    this.#sentAt = performance.now();
    this.#handler?.onRequestStart(controller, context);
  }

  onResponseStarted(): void {
    this.#answered = true;
  }

  onResponseStart(
    controller: DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    reason?: string,
  ): void {
    this.#handler?.onResponseStart(controller, status, headers, reason);
  }

  onResponseData(controller: DispatchController, chunk: Uint8Array): void {
    this.#handler?.onResponseData(controller, chunk);
  }

  onResponseEnd(controller: DispatchController, trailers: unknown): void {
    this.#handler?.onResponseEnd(controller, trailers);
    this.#options = undefined;
    this.#handler = undefined;
    this.#replies++;
    this.#all.release(this);
  }

  onResponseError(controller: DispatchController | null | undefined, error: Error): void {
    const options = this.#options;
    const handler = this.#handler;
    this.#options = undefined;
    this.#handler = undefined;
    // Nothing is known of its state, so that no other request may follow.
    this.#client.close(ignore);
    if (handler === undefined || options === undefined) return;
    if (this.#wasStale(options, controller, error)) this.#all.dispatchAnew(options, handler);
    else handler.onResponseError(controller, error);
  }

  /** Whether the connection failed and not the request, which may be sent again. */
  #wasStale(
    options: DispatchOptions,
    controller: DispatchController | null | undefined,
    error: Error,
  ): boolean {
    if (this.#replies === 0 || this.#answered) return false;
    // undici keeps what waits on a connection that the server closes, but not on one that it resets.
    if (controller === undefined) return true;
    if (performance.now() - this.#sentAt > STALE_WITHIN_MS) return false;
    return options.repeatable === true && CLOSED.has((error as { code?: unknown }).code);
  }
}

function ignore(): void {}
