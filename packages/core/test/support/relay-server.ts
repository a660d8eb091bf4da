import { connect, createServer, type Socket } from 'node:net';
import { closeServer, listenOnLoopback } from './loopback.ts';

/** Passes the bytes of connections on to a server, until it is told to forget them. */
export interface Relay extends AsyncDisposable {
  readonly port: number;
  /** Connections that were ever opened. */
  readonly connections: number;
  /** Resolves when the server sends something. */
  answered(): Promise<void>;
  /** From now on, what comes on the connections that are open is lost; neither side is told. */
  forget(): void;
}

export async function startRelay(port: number): Promise<Relay> {
  const pairs = new Set<[Socket, Socket]>();
  const sockets: Socket[] = [];
  const waiting: (() => void)[] = [];
  let connections = 0;
  const server = createServer((client) => {
    connections += 1;
    const upstream = connect(port, '127.0.0.1');
    const pair: [Socket, Socket] = [client, upstream];
    pairs.add(pair);
    sockets.push(client, upstream);
    upstream.on('data', () => {
      for (const resolve of waiting.splice(0)) resolve();
    });
    for (const [from, to] of [pair, pair.toReversed() as [Socket, Socket]]) {
      from.on('data', (bytes) => {
        if (pairs.has(pair)) to.write(bytes);
      });
      from.on('error', () => {});
      from.on('close', () => {
        if (pairs.has(pair)) to.destroy();
      });
    }
  });
  return {
    port: await listenOnLoopback(server),
    get connections() {
      return connections;
    },
    answered: () => new Promise((resolve) => void waiting.push(resolve)),
    forget: () => pairs.clear(),
    [Symbol.asyncDispose]: () => closeServer(server, sockets),
  };
}
