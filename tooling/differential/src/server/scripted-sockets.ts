import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { answer } from './answer.ts';
import { Conditions } from './conditions.ts';
import type { Reply } from './reply.ts';
import type { SocketScript, SocketStep } from './socket-script.ts';

type RecordedMessage = string | { readonly json: unknown } | { readonly base64: string };

/** What the server saw of one connection. */
export interface RecordedConnection {
  /** JSON as its value, other texts as they came, bytes as base64. */
  readonly received: RecordedMessage[];
  /** How it ended. */
  readonly end?: readonly [code: number, reason: string];
}

const UNFORESEEN: Reply = { status: 418, text: 'The script has no more connections' };

/** The WebSockets of a scripted server. */
export class ScriptedSockets {
  readonly connections: RecordedConnection[] = [];
  readonly conditions = new Conditions();
  readonly #script: SocketScript;
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: true });
  readonly #ended: Promise<void>[] = [];
  #handshakes = 0;

  constructor(script: SocketScript) {
    this.#script = script;
  }

  async accept(message: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const steps = this.#script[this.#handshakes++] ?? UNFORESEEN;
    socket.on('error', () => {});
    if ('length' in steps) {
      this.#server.handleUpgrade(message, socket, head, (connection) => void this.#play(connection, steps));
      return;
    }
    const response = new ServerResponse(message);
    response.shouldKeepAlive = false;
    response.assignSocket(socket as Socket);
    response.once('finish', () => socket.end());
    await answer(steps, response);
  }

  /** Ends what is still open. */
  async close(): Promise<void> {
    for (const connection of this.#server.clients) connection.terminate();
    await Promise.all(this.#ended);
  }

  async #play(connection: WebSocket, steps: readonly SocketStep[]): Promise<void> {
    const record: { -readonly [Key in keyof RecordedConnection]: RecordedConnection[Key] } = { received: [] };
    this.connections.push(record);
    connection.on('message', (data: Buffer, isBinary) => {
      record.received.push(isBinary ? { base64: data.toString('base64') } : readText(data.toString('utf8')));
      this.conditions.changed();
    });
    connection.on('error', () => {});
    this.#ended.push(
      new Promise((resolve) => {
        connection.once('close', (code, reason) => {
          record.end = [code, reason.toString()];
          this.conditions.changed();
          resolve();
        });
      }),
    );
    for (const step of steps) {
      if (record.end !== undefined) return;
      if ('send' in step) connection.send(JSON.stringify(step.send));
      else if ('raw' in step) connection.send(step.raw);
      else if ('close' in step) connection.close(...step.close);
      else if ('drop' in step) await drop(connection);
      else
        await this.conditions.when(() => record.end !== undefined || record.received.length >= step.receive);
    }
  }
}

/** What was sent before leaves first. */
async function drop(connection: WebSocket): Promise<void> {
  await new Promise((resolve) => connection.ping('', false, () => setImmediate(resolve)));
  connection.terminate();
}

function readText(text: string): RecordedMessage {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return text;
  }
}
