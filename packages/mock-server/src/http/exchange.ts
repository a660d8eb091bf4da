import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Lifetime } from './lifetime.ts';

export type ServerRequest = IncomingMessage | Http2ServerRequest;
export type ServerReply = ServerResponse | Http2ServerResponse;

/** How an exchange came to its end. */
export type Ending = 'finished' | 'client-closed' | 'cut';

/** One request and its reply, over either version of HTTP. Knows when the client has gone. */
export class Exchange {
  readonly request: ServerRequest;
  readonly response: ServerReply;
  readonly method: string;
  /** Path without the query, as sent. */
  readonly path: string;
  readonly search: string;
  readonly #lifetime = new Lifetime();
  #cut = false;

  constructor(request: ServerRequest, response: ServerReply, onEnd: (ending: Ending) => void) {
    this.request = request;
    this.response = response;
    this.method = request.method ?? 'GET';
    const url = request.url ?? '/';
    const question = url.indexOf('?');
    this.path = question < 0 ? url : url.slice(0, question);
    this.search = question < 0 ? '' : url.slice(question + 1);
    response.on('error', () => {});
    request.on('error', () => {});
    response.on('close', () => {
      this.#lifetime.end();
      onEnd(this.#cut ? 'cut' : this.#isFinished() ? 'finished' : 'client-closed');
    });
  }

  get closed(): boolean {
    return this.#lifetime.ended;
  }

  get headers(): IncomingHttpHeaders {
    return this.request.headers;
  }

  get httpVersion(): string {
    return this.request.httpVersion;
  }

  get isHttp2(): boolean {
    return this.request.httpVersionMajor === 2;
  }

  /** The TCP or TLS socket (or HTTP/2 session) that the request came over. */
  get connection(): object {
    if (!this.isHttp2) return this.request.socket;
    return (this.request as Http2ServerRequest).stream.session ?? this.request;
  }

  head(status: number, headers: Record<string, string>): void {
    // The two classes declare writeHead apart, so the union can't be called.
    (this.response as ServerResponse).writeHead(status, headers);
  }

  flushHead(): void {
    if (this.isHttp2) return;
    (this.response as ServerResponse).flushHeaders();
  }

  /** False when the caller should wait for `drained` before it goes on. */
  write(chunk: string | Uint8Array): boolean {
    return (this.response as ServerResponse).write(chunk);
  }

  /** Resolves when the chunk has left for the network, or the exchange is over. */
  writeThrough(chunk: Uint8Array): Promise<void> {
    return this.#lifetime.until((resolve) => {
      (this.response as ServerResponse).write(chunk, () => resolve());
    });
  }

  drained(): Promise<void> {
    return this.#lifetime.until((resolve) => {
      this.response.once('drain', resolve);
    });
  }

  end(chunk?: string | Uint8Array): void {
    (this.response as ServerResponse).end(chunk);
  }

  /** Resolves after the time, or at once when the exchange is over; leaves no timer behind. */
  sleep(milliseconds: number): Promise<void> {
    return this.#lifetime.sleep(milliseconds);
  }

  /** Resolves when the exchange is over. */
  over(): Promise<void> {
    return this.#lifetime.over();
  }

  /** Leaves the connection to a WebSocket: there will be no reply. */
  release(socket: Duplex): void {
    (this.response as ServerResponse).detachSocket(socket as Socket);
  }

  /** Ends the reply in the middle: HTTP/1.1 loses its connection, HTTP/2 only this stream. */
  cut(): void {
    this.#cut = true;
    if (this.isHttp2) (this.response as Http2ServerResponse).stream.close(2 /* INTERNAL_ERROR */);
    else this.request.socket.destroy();
  }

  /** Destroys the connection, with all the streams on it. */
  drop(reset: boolean): void {
    this.#cut = true;
    if (this.isHttp2) {
      (this.response as Http2ServerResponse).stream.session?.destroy();
      return;
    }
    if (reset) this.request.socket.resetAndDestroy();
    else this.request.socket.destroy();
  }

  #isFinished(): boolean {
    if (!this.isHttp2) return (this.response as ServerResponse).writableFinished;
    const response = this.response as Http2ServerResponse;
    return response.writableEnded && response.stream.rstCode === 0;
  }
}
