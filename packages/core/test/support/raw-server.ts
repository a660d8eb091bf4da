import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { closeServer, listenOnLoopback } from './loopback.ts';

/** A loopback server whose answers a test writes by hand. */
export interface RawServer extends AsyncDisposable {
  readonly url: string;
  readonly server: Server;
  /** Connections in the order in which they were opened, closed ones included. */
  readonly sockets: readonly Socket[];
  /** Resolves once that connection (from 0) is there. */
  connection(index: number): Promise<Socket>;
}

export async function startRawServer(listener: RequestListener): Promise<RawServer> {
  const server = createServer({ keepAliveTimeout: 0 }, listener);
  const sockets: Socket[] = [];
  server.on('connection', (socket) => {
    socket.on('error', () => {});
    sockets.push(socket);
  });
  const port = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}`,
    server,
    sockets,
    async connection(index) {
      while (sockets.length <= index) await once(server, 'connection');
      return sockets[index]!;
    },
    [Symbol.asyncDispose]: () => closeServer(server, sockets),
  };
}

/** Resolves when the connection is closed, at once when it is. However it ended: a reset is an error event too. */
export async function closed(socket: Socket): Promise<void> {
  if (!socket.closed) await new Promise<void>((resolve) => socket.once('close', () => resolve()));
}
