import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { closeServer, listenOnLoopback } from './loopback.ts';

/** A loopback server that speaks bytes, for what no HTTP library would send. */
export interface TcpServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  readonly sockets: readonly Socket[];
  connection(index: number): Promise<Socket>;
}

/** @param answer called with each connection once the head of a request arrived */
export async function startTcpServer(answer: (socket: Socket, head: string) => void): Promise<TcpServer> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    let head = '';
    socket.on('data', (bytes) => {
      head += bytes.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      answer(socket, head);
      head = '';
    });
  });
  const port = await listenOnLoopback(server);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    sockets,
    async connection(index) {
      while (sockets.length <= index) await once(server, 'connection');
      return sockets[index]!;
    },
    [Symbol.asyncDispose]: () => closeServer(server, sockets),
  };
}
