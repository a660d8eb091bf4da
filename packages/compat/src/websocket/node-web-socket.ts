import type { WebSocket } from 'ws';
import { AdaptedListeners, type Listener } from './adapted-listeners.ts';
import type { WebSocketLike } from './web-socket-like.ts';

/** A socket of the package `ws`: text comes as strings, binary as `Buffer`s, reasons of closes as text. */
export class NodeWebSocket implements WebSocketLike {
  readonly #ws: WebSocket;
  readonly #listeners: AdaptedListeners;

  constructor(ws: WebSocket) {
    this.#ws = ws;
    this.#listeners = new AdaptedListeners(
      {
        add: (event, listener) => void ws.on(event, listener),
        remove: (event, listener) => void ws.off(event, listener),
      },
      adapt,
    );
  }

  get platformSocket(): WebSocket {
    return this.#ws;
  }

  get readyState(): number {
    return this.#ws.readyState;
  }

  send(data: string | ArrayBufferLike | ArrayBufferView): void {
    this.#ws.send(data as string);
  }

  close(code?: number, reason?: string): void {
    this.#ws.close(code, reason);
  }

  terminate(): void {
    this.#ws.terminate();
  }

  on(event: string, listener: Listener): void {
    this.#listeners.add(event, listener, false);
  }

  off(event: string, listener: Listener): void {
    this.#listeners.remove(event, listener);
  }

  once(event: string, listener: Listener): void {
    this.#listeners.add(event, listener, true);
  }
}

type Tell = (...parameters: unknown[]) => void;

function adapt(event: string, tell: Tell): Tell {
  if (event === 'message')
    return (data, isBinary) => tell(messageOf(data as never, isBinary === true), isBinary);
  if (event === 'close') return (code, reason) => tell(code, String(reason));
  return (...parameters) => tell(...parameters);
}

/** `ws` can be told to give other forms than `Buffer`s. */
function messageOf(data: Buffer | ArrayBuffer | Buffer[], isBinary: boolean): string | Buffer {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data);
  return isBinary ? bytes : bytes.toString();
}
