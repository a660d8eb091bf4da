import { once } from 'node:events';
import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { testCertificate } from '@oxide/mock-server';
import { type ServerOptions, type WebSocket, WebSocketServer } from 'ws';
import { closeServer, listenOnLoopback } from './loopback.ts';

/** A WebSocket server on loopback that does with each connection what a test says; plain requests get `{}`. */
export interface SocketServer extends AsyncDisposable {
  /** Base URL for a client. */
  readonly url: string;
  readonly port: number;
  /** The handshakes that were asked for. */
  readonly handshakes: IncomingMessage[];
  /** The connections that stand or stood. */
  readonly sockets: WebSocket[];
  connection(index?: number): Promise<WebSocket>;
}

export interface SocketServerOptions extends Pick<ServerOptions, 'autoPong' | 'handleProtocols'> {
  tls?: boolean;
  /** Called with each connection. */
  onConnection?: (socket: WebSocket) => void;
  /** Answers a handshake by itself, so that no connection comes of it. */
  refuse?: (request: IncomingMessage, reply: ServerResponse) => void;
}

export async function startSocketServer(options: SocketServerOptions = {}): Promise<SocketServer> {
  const { tls, onConnection, refuse, ...socketOptions } = options;
  const plain = (_request: IncomingMessage, reply: ServerResponse) =>
    reply.setHeader('content-type', 'application/json').end('{}');
  const server: Server = tls ? https.createServer(testCertificate, plain) : http.createServer(plain);
  const upgrades = new WebSocketServer({ noServer: true, ...socketOptions });
  const connections = new Set<Socket>();
  const handshakes: IncomingMessage[] = [];
  const sockets: WebSocket[] = [];
  server.on('connection', (socket: Socket) => connections.add(socket.on('error', () => {})));
  server.on('upgrade', (request, socket, head) => {
    handshakes.push(request);
    if (refuse) {
      const reply = new http.ServerResponse(request);
      reply.shouldKeepAlive = false;
      reply.assignSocket(socket as Socket);
      reply.on('finish', () => socket.end());
      refuse(request, reply);
      return;
    }
    upgrades.handleUpgrade(request, socket, head, (opened) => {
      opened.on('error', () => {});
      sockets.push(opened);
      onConnection?.(opened);
      upgrades.emit('connection', opened);
    });
  });
  const port = await listenOnLoopback(server);
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/v1`,
    port,
    handshakes,
    sockets,
    async connection(index = 0) {
      while (sockets.length <= index) await once(upgrades, 'connection');
      return sockets[index]!;
    },
    [Symbol.asyncDispose]: () => closeServer(server, connections),
  };
}
