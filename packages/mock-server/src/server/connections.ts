import type { Server, Socket } from 'node:net';

/** The sockets that are open, so that they can be counted, and destroyed at the end. */
export class Connections {
  readonly #sockets = new Set<Socket>();
  readonly #numbers = new WeakMap<object, number>();
  #numbered = 0;
  #closing = false;
  /** Connections that were ever opened. */
  total = 0;

  /** Follows the connections of a server; `onChange` is called when one opens or closes. */
  follow(server: Server, onChange: () => void): void {
    server.on('connection', (socket: Socket) => {
      this.total += 1;
      this.#sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#sockets.delete(socket);
        onChange();
      });
      if (this.#closing) socket.destroy();
      onChange();
    });
  }

  get open(): number {
    return this.#sockets.size;
  }

  /** The number of a connection, from 1, in the order of their first requests. */
  numberOf(connection: object): number {
    let number = this.#numbers.get(connection);
    if (number === undefined) {
      this.#numbered += 1;
      number = this.#numbered;
      this.#numbers.set(connection, number);
    }
    return number;
  }

  /** Destroys all sockets, and resolves when they are gone. */
  async destroy(): Promise<void> {
    this.#closing = true;
    const gone = [...this.#sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all(gone);
  }
}
