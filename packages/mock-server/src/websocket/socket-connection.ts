import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Ending } from '../http/exchange.ts';
import { Lifetime } from '../http/lifetime.ts';

/** A WebSocket that stands, and what can be done to it. */
export class SocketConnection {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly search: string;
  /** Ends with the connection. */
  readonly lifetime: Lifetime = new Lifetime();
  readonly #ws: WebSocket;
  readonly #socket: Duplex;
  #closing = false;
  #cut = false;

  constructor(ws: WebSocket, socket: Duplex, request: IncomingMessage, path: string, search: string) {
    this.#ws = ws;
    this.#socket = socket;
    this.request = request;
    this.path = path;
    this.search = search;
    ws.on('error', () => {});
    ws.on('close', () => this.lifetime.end());
  }

  /** How the connection ended, or is about to. */
  get ending(): Ending {
    if (this.#cut) return 'cut';
    return this.#closing ? 'finished' : 'client-closed';
  }

  onMessage(listener: (data: Buffer, isBinary: boolean) => void): void {
    this.#ws.on('message', (data, isBinary) => listener(data as Buffer, isBinary));
  }

  /** Resolves when the message has left for the network, or the connection is over. */
  send(data: string | Uint8Array): Promise<void> {
    return this.lifetime.until((resolve) => this.#ws.send(data, () => resolve()));
  }

  /** Sends text as fragments of one message, of these sizes in bytes. */
  async sendFragments(text: string, sizes: Generator<number>): Promise<void> {
    const bytes = Buffer.from(text);
    let start = 0;
    do {
      const end = start + sizes.next().value;
      const piece = bytes.subarray(start, end);
      start = end;
      await this.lifetime.until((resolve) =>
        this.#ws.send(piece, { binary: false, fin: start >= bytes.length }, () => resolve()),
      );
    } while (start < bytes.length && !this.lifetime.ended);
  }

  /** Writes the frame of a text message up to so many bytes of the text: what a broken network leaves of one. */
  sendPart(text: string, bytes: number): Promise<void> {
    const payload = Buffer.from(text);
    const part = Buffer.concat([textFrameHead(payload.length), payload.subarray(0, bytes)]);
    return this.lifetime.until((resolve) => this.#socket.write(part, () => resolve()));
  }

  ping(): void {
    this.#ws.ping();
  }

  /** Ends by a closing handshake. */
  close(code: number, reason = ''): void {
    this.#closing = true;
    this.#ws.close(code, reason);
  }

  /** Ends without one. */
  cut(reset = false): void {
    this.#cut = true;
    const socket = this.#socket as Duplex & { resetAndDestroy?(): void };
    if (reset && socket.resetAndDestroy) socket.resetAndDestroy();
    else socket.destroy();
  }
}

/** Head of an unmasked text frame that is a whole message (RFC 6455, 5.2). */
function textFrameHead(length: number): Buffer {
  const text = 0x81;
  if (length < 126) return Buffer.from([text, length]);
  if (length < 65_536) return Buffer.from([text, 126, length >> 8, length & 0xff]);
  const head = Buffer.from([text, 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32BE(length, 6);
  return head;
}
