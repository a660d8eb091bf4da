import type { Socket, SocketClose, SocketListener } from '@oxide/core/websocket';

/** A listener that keeps what it is told, and can be waited for. */
export class SocketRecorder implements SocketListener {
  readonly messages: (string | Uint8Array)[] = [];
  readonly closes: SocketClose[] = [];
  readonly sockets: Set<Socket> = new Set();
  #waiting: (() => void)[] = [];

  message(data: string | Uint8Array, socket: Socket): void {
    this.messages.push(data);
    this.#told(socket);
  }

  close(close: SocketClose, socket: Socket): void {
    this.closes.push(close);
    this.#told(socket);
  }

  /** The first so many messages. */
  async received(count: number): Promise<(string | Uint8Array)[]> {
    while (this.messages.length < count) await this.#next();
    return this.messages.slice(0, count);
  }

  async closed(): Promise<SocketClose> {
    while (this.closes.length === 0) await this.#next();
    return this.closes[0]!;
  }

  #next(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #told(socket: Socket): void {
    this.sockets.add(socket);
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
