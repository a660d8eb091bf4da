import type { RawData, WebSocket } from 'ws';
import type { Socket, SocketListener } from '../socket.ts';
import { brokenConnection, messageTooLong, notOpen } from '../socket-errors.ts';

const OPEN = 1;

/** A connection of `ws` that is open. */
export class NodeSocket implements Socket {
  readonly #ws: WebSocket;
  readonly #connection: { ref(): unknown; unref(): unknown } | undefined;
  #failure: Error | undefined;
  #onPong: (() => void) | undefined;

  /** @param connection what the WebSocket stands on */
  constructor(
    ws: WebSocket,
    listener: SocketListener,
    maxMessageBytes: number,
    connection?: { ref(): unknown; unref(): unknown },
  ) {
    this.#ws = ws;
    this.#connection = connection;
    ws.on('message', (data: RawData, isBinary) =>
      listener.message(isBinary ? (data as Buffer) : (data as Buffer).toString(), this),
    );
    ws.on('pong', () => this.#onPong?.());
    ws.on('error', (error: Error & { code?: string }) => {
      const isTooLong = error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';
      this.#failure ??= isTooLong ? messageTooLong(maxMessageBytes) : brokenConnection(error);
    });
    ws.on('close', (code, reason) => {
      const error = this.#failure ?? (code === 1006 ? brokenConnection() : undefined);
      listener.close({ code, reason: reason.toString(), error }, this);
    });
  }

  get protocol(): string {
    return this.#ws.protocol;
  }

  get bufferedAmount(): number {
    return this.#ws.bufferedAmount;
  }

  send(data: string | Uint8Array): void {
    if (this.#ws.readyState !== OPEN) throw notOpen();
    this.#ws.send(data);
  }

  close(code = 1000, reason = ''): void {
    this.#ws.close(code, reason);
  }

  terminate(cause?: Error): void {
    this.#failure ??= cause;
    this.#ws.terminate();
  }

  ref(): void {
    this.#connection?.ref();
  }

  unref(): void {
    this.#connection?.unref();
  }

  ping(onPong: () => void): void {
    this.#onPong = onPong;
    this.#ws.ping();
  }
}
