import { AdaptedListeners, type Listener } from './adapted-listeners.ts';
import type { WebSocketLike } from './web-socket-like.ts';

/** The part of the platform's WebSocket that is used. */
export interface PlatformWebSocket {
  readonly readyState: number;
  binaryType: string;
  send(data: string | ArrayBufferLike | ArrayBufferView): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: string, listener: (event: never) => void): void;
  removeEventListener(type: string, listener: (event: never) => void): void;
}

/** The runtime's own WebSocket, where its types are known. */
export type RuntimeWebSocket = typeof globalThis extends {
  WebSocket: infer Class extends abstract new (...given: never) => unknown;
}
  ? InstanceType<Class>
  : PlatformWebSocket;

/** The WebSocket of the platform: its events as parameters, its errors as `Error`s. */
export class BrowserWebSocket implements WebSocketLike {
  readonly #ws: PlatformWebSocket;
  readonly #listeners: AdaptedListeners;

  /** @param options.preserveBinaryType leave it to the caller how binary messages come */
  constructor(ws: PlatformWebSocket, options: { preserveBinaryType?: boolean } = {}) {
    this.#ws = ws;
    if (!options.preserveBinaryType) ws.binaryType = 'arraybuffer';
    this.#listeners = new AdaptedListeners(
      {
        add: (event, listener) => ws.addEventListener(event, listener),
        remove: (event, listener) => ws.removeEventListener(event, listener),
      },
      adapt,
    );
  }

  get platformSocket(): PlatformWebSocket {
    return this.#ws;
  }

  get readyState(): number {
    return this.#ws.readyState;
  }

  send(data: string | ArrayBufferLike | ArrayBufferView): void {
    this.#ws.send(data);
  }

  close(code?: number, reason?: string): void {
    this.#ws.close(code, reason);
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

interface PlatformEvent {
  data?: unknown;
  code?: number;
  reason?: string;
  message?: string;
  error?: Error;
}

type Tell = (...parameters: unknown[]) => void;

function adapt(event: string, tell: Tell): Tell {
  return (platformEvent) => {
    const { data, code, reason } = platformEvent as PlatformEvent;
    if (event === 'message') tell(data, typeof data !== 'string');
    else if (event === 'close') tell(code, reason);
    else if (event === 'error') tell(errorOf(platformEvent as PlatformEvent));
    else tell(platformEvent);
  };
}

/** Browsers tell nothing of what went wrong. */
export function errorOf({ message, error }: PlatformEvent): Error {
  return new Error(message || error?.message || 'The WebSocket failed', { cause: error });
}
