import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * Passes connections on to a port of this machine, as slowly as a network would: half a round trip each way, and
 * a round trip before the first byte of a connection, which is its handshake.
 */
export async function startDelayedProxy(port: number, rttMs: number): Promise<number> {
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    passOn(client, upstream, rttMs / 2, rttMs);
    passOn(upstream, client, rttMs / 2, 0);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function passOn(from: Socket, to: Socket, delayMs: number, handshakeMs: number): void {
  const opened = performance.now() + handshakeMs;
  const later = (run: () => void) => setTimeout(run, delayMs + Math.max(0, opened - performance.now()));
  from.setNoDelay(true);
  from.on('data', (bytes) => later(() => to.write(bytes)));
  from.on('end', () => later(() => to.end()));
  from.on('error', () => to.destroy());
  from.on('close', () => later(() => to.destroy()));
}
