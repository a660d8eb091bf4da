import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { type WebSocket, WebSocketServer } from 'ws';
import { added, completed, created, done, message } from './scripted-events.ts';

type Frame = Record<string, unknown> & { type: string; stream_id?: string };

/** One turn that a client asked for. */
export class ServedTurn {
  readonly frame: Frame;
  /** Index of its connection, in the order of the handshakes. */
  readonly connection: number;
  readonly #socket: WebSocket;

  constructor(frame: Frame, connection: number, socket: WebSocket) {
    this.frame = frame;
    this.connection = connection;
    this.#socket = socket;
  }

  send(...events: object[]): this {
    const { stream_id } = this.frame;
    for (const event of events)
      this.#socket.send(JSON.stringify(stream_id === undefined ? event : { ...event, stream_id }));
    return this;
  }

  /** Answers with a text. */
  answer(id: string, text = `Answer ${id}`): this {
    const item = message(`msg_${id}`, [text]);
    return this.send(created({ id }), added(0, message(item.id)), done(0, item), completed([item], { id }));
  }

  fail(status: number, code: string, fields: object = {}): this {
    return this.send({ type: 'error', status, error: { code, message: `It was ${code}` }, ...fields });
  }

  close(code = 1000, reason = ''): void {
    this.#socket.close(code, reason);
  }

  cut(): void {
    this.#socket.terminate();
  }
}

export interface TurnServer extends AsyncDisposable {
  readonly url: string;
  readonly turns: ServedTurn[];
  readonly handshakes: IncomingMessage[];
  /** Bodies of the requests that came over HTTP. */
  readonly posts: Record<string, unknown>[];
  readonly sockets: WebSocket[];
  turnCount(count: number): Promise<void>;
}

export interface TurnServerOptions {
  /** What is done with each turn; without it, the turn is answered. */
  onTurn?: (turn: ServedTurn, index: number) => void;
  /** Refuses each handshake with this status. */
  refuse?: number;
  /** Settles when each handshake is answered, by its index. */
  admit?: (index: number) => Promise<void>;
}

/** Speaks the Responses API over WebSockets, and answers over HTTP too; each turn as a test says. */
export async function startTurnServer({
  onTurn,
  refuse,
  admit,
}: TurnServerOptions = {}): Promise<TurnServer> {
  const turns: ServedTurn[] = [];
  const handshakes: IncomingMessage[] = [];
  const posts: Record<string, unknown>[] = [];
  const connections = new Set<Socket>();
  const upgrades = new WebSocketServer({ noServer: true });
  const arrivals = new EventTarget();
  const server = http.createServer(async (request, reply) => {
    const body = JSON.parse(await text(request)) as Record<string, unknown>;
    posts.push(body);
    const id = `resp_http_${posts.length}`;
    const last = completed([message('msg_1', ['Over HTTP'])], { id });
    if (!body.stream) {
      reply.setHeader('content-type', 'application/json').end(JSON.stringify(last.response));
      return;
    }
    reply.setHeader('content-type', 'text/event-stream');
    for (const event of [created({ id }), last]) reply.write(`data: ${JSON.stringify(event)}\n\n`);
    reply.end();
  });
  server.on('connection', (socket: Socket) => connections.add(socket.on('error', () => {})));
  server.on('upgrade', async (request, socket, head) => {
    handshakes.push(request);
    if (refuse !== undefined) {
      const body = JSON.stringify({ error: { message: 'No socket here', code: 'refused' } });
      socket.end(
        `HTTP/1.1 ${refuse} No\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      return;
    }
    const connection = handshakes.length - 1;
    await admit?.(connection);
    upgrades.handleUpgrade(request, socket, head, (opened) => {
      sockets.push(opened.on('error', () => {}));
      opened.on('message', (data) => {
        const turn = new ServedTurn(JSON.parse(String(data)) as Frame, connection, opened);
        turns.push(turn);
        if (onTurn) onTurn(turn, turns.length - 1);
        else turn.answer(`resp_${turns.length}`);
        arrivals.dispatchEvent(new Event('turn'));
      });
    });
  });
  const sockets: WebSocket[] = [];
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    turns,
    handshakes,
    posts,
    sockets,
    async turnCount(count) {
      while (turns.length < count) await once(arrivals, 'turn');
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of connections) socket.destroy();
      await closed;
    },
  };
}
