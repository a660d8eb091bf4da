import type { Socket, SocketClose, SocketListener } from '../socket.ts';
import { brokenConnection, messageTooLong, notOpen } from '../socket-errors.ts';
import { CLOSE_TIMEOUT_MS } from './platform.ts';

/** The part of the platform's WebSocket that is used; own types, as each runtime declares another one. */
export interface WebSocketLike {
  readonly readyState: number;
  readonly protocol: string;
  readonly bufferedAmount?: number;
  binaryType: string;
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: string, listener: (event: never) => void): void;
}

const OPEN = 1;

/** A WebSocket of the platform that is open. */
export class WebSocketAdapter implements Socket {
  readonly protocol: string;
  readonly #ws: WebSocketLike;
  readonly #listener: SocketListener;
  readonly #maxMessageBytes: number;
  #failure: Error | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(ws: WebSocketLike, protocol: string, listener: SocketListener, maxMessageBytes: number) {
    this.#ws = ws;
    this.protocol = protocol;
    this.#listener = listener;
    this.#maxMessageBytes = maxMessageBytes;
    ws.binaryType = 'arraybuffer';
    ws.addEventListener('message', ({ data }: { data: string | ArrayBuffer }) => this.#receive(data));
    ws.addEventListener('error', ({ error }: { error?: unknown }) => {
      this.#failure ??= brokenConnection(error);
    });
    ws.addEventListener('close', ({ code, reason }: SocketClose) => {
      // Deno says 0 of a connection that broke.
      if (code === 0 || code === 1006) this.#break();
      else this.#end({ code, reason, error: this.#failure });
    });
  }

  get bufferedAmount(): number {
    return this.#ws.bufferedAmount ?? 0;
  }

  send(data: string | Uint8Array): void {
    if (this.#ended || this.#ws.readyState !== OPEN) throw notOpen();
    this.#ws.send(data);
  }

  close(code = 1000, reason = ''): void {
    // The platform refuses the codes that are its own to send.
    if (code === 1000 || code >= 3000) this.#ws.close(code, reason);
    else this.#ws.close();
    // Not all platforms give a peer up that doesn't answer.
    this.#closing ??= setTimeout(() => this.#break(), CLOSE_TIMEOUT_MS);
  }

  /** The platform always closes with a handshake; nobody waits for its end. */
  terminate(cause?: Error): void {
    this.#ws.close();
    this.#failure ??= cause;
    queueMicrotask(() => this.#break());
  }

  #break(): void {
    this.#end({ code: 1006, reason: '', error: this.#failure ?? brokenConnection() });
  }

  #receive(data: string | ArrayBuffer): void {
    if (this.#ended) return;
    const size = typeof data === 'string' ? data.length : data.byteLength;
    if (size > this.#maxMessageBytes) {
      this.#ws.close();
      this.#end({ code: 1009, reason: '', error: messageTooLong(this.#maxMessageBytes) });
      return;
    }
    this.#listener.message(typeof data === 'string' ? data : new Uint8Array(data), this);
  }

  #end(close: SocketClose): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#closing);
    this.#listener.close(close, this);
  }
}
