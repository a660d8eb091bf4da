import { MAX_TIMER_MS } from '../client/time-limits.ts';
import { APIConnectionTimeoutError } from '../errors/connection-errors.ts';
import type { Socket, SocketClose, SocketListener } from './socket.ts';

/**
 * Stands between a socket and its listener, and pings the peer. A connection on which neither a message nor an answer
 * came between two pings is given up: without that, one whose peer has gone silently looks idle for ever.
 */
export class KeepAlive implements SocketListener {
  readonly #listener: SocketListener;
  readonly #intervalMs: number;
  #timer: ReturnType<typeof setInterval> | undefined;
  #waits = false;
  #closed = false;

  constructor(listener: SocketListener, intervalMs: number) {
    this.#listener = listener;
    this.#intervalMs = intervalMs;
  }

  /** Does nothing where the platform has no pings. */
  start(socket: Socket): void {
    if (this.#closed || !socket.ping || this.#intervalMs > MAX_TIMER_MS) return;
    this.#timer = setInterval(() => this.#check(socket), this.#intervalMs);
    // An open connection keeps the process alive by itself, unless it is told not to.
    (this.#timer as { unref?(): void }).unref?.();
  }

  message(data: string | Uint8Array, socket: Socket): void {
    this.#waits = false;
    this.#listener.message(data, socket);
  }

  close(close: SocketClose, socket: Socket): void {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#listener.close(close, socket);
  }

  #check(socket: Socket): void {
    if (this.#waits) {
      const message = `The server did not answer a ping within ${this.#intervalMs} ms (\`pingIntervalMs\`).`;
      socket.terminate(new APIConnectionTimeoutError({ message }));
      return;
    }
    this.#waits = true;
    socket.ping!(() => {
      this.#waits = false;
    });
  }
}
