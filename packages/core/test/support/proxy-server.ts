import { createServer, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { closeServer, listenOnLoopback } from './loopback.ts';

/** A proxy on loopback: forwards requests with whole addresses, and opens tunnels for CONNECT. */
export interface ProxyServer extends AsyncDisposable {
  readonly host: string;
  readonly url: string;
  /** What it was asked for, such as `CONNECT 127.0.0.1:443`. */
  readonly asked: { line: string; headers: IncomingMessage['headers'] }[];
  /** Tunnels that are open. */
  readonly tunnels: ReadonlySet<Socket>;
  /** Answers CONNECT with this in place of a tunnel. */
  refuseWith: string | undefined;
}

export async function startProxy(): Promise<ProxyServer> {
  const asked: ProxyServer['asked'] = [];
  const sockets = new Set<Socket>();
  const tunnels = new Set<Socket>();
  const note = (message: IncomingMessage) =>
    asked.push({ line: `${message.method} ${message.url}`, headers: message.headers });
  const server = createServer((incoming, outgoing) => {
    note(incoming);
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const forwarded = request(incoming.url!, { method: incoming.method, headers, agent: false }, (reply) => {
      outgoing.writeHead(reply.statusCode!, reply.headers);
      reply.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  server.on('connection', (socket) => {
    socket.on('error', () => {});
    sockets.add(socket);
  });
  server.on('connect', (message, client: Socket) => {
    note(message);
    if (proxy.refuseWith !== undefined) {
      client.end(`HTTP/1.1 ${proxy.refuseWith}\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${message.url}`);
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(upstream).pipe(client);
    });
    tunnels.add(client);
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
    client.on('close', () => {
      tunnels.delete(client);
      upstream.destroy();
    });
  });
  const host = `127.0.0.1:${await listenOnLoopback(server)}`;
  const proxy: ProxyServer = {
    host,
    url: `http://${host}`,
    asked,
    tunnels,
    refuseWith: undefined,
    [Symbol.asyncDispose]: () => closeServer(server, sockets),
  };
  return proxy;
}
