import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ClientOptions, WebSocket } from 'ws';
import { ByteQueue } from '../../transport/byte-queue.ts';
import type { TransportRequest } from '../../transport/transport.ts';
import { TransportResponse } from '../../transport/transport-response.ts';
import { openTunnel } from '../proxy/node.ts';
import { proxyFor } from '../proxy/proxy-for.ts';
import type { SocketListener } from '../socket.ts';
import { NodeSocket } from './node-socket.ts';
import {
  CLOSE_TIMEOUT_MS,
  type HandshakeResult,
  type SocketPlatform,
  type SocketSettings,
} from './platform.ts';

const CONNECTING = 0;

export const platform: SocketPlatform = {
  async open(request, settings, listener) {
    const { origin, path, cancellation } = request;
    const [{ WebSocket }, tunnel] = await Promise.all([import('ws'), tunnelFor(request, settings)]);
    if (cancellation.cancelled) {
      tunnel?.destroy();
      throw cancellation.reason;
    }
    const options: ClientOptions & { closeTimeout: number } = {
      ...tlsOptions(settings),
      ...(settings.agent && { agent: settings.agent as NonNullable<ClientOptions['agent']> }),
      ...(tunnel && { createConnection: (() => tunnel) as never }),
      headers: request.headers,
      maxPayload: settings.maxMessageBytes,
      // Costs time and memory for each connection; the messages are small and many.
      perMessageDeflate: false,
      closeTimeout: CLOSE_TIMEOUT_MS,
    };
    const address = (origin + path).replace(/^http/, 'ws');
    return handshake(new WebSocket(address, [...settings.protocols], options), request, settings, listener);
  },
};

/** A connection through the proxy of the environment, if there is one. An agent opens its own. */
function tunnelFor(
  { origin, cancellation }: TransportRequest,
  settings: SocketSettings,
): Promise<Duplex> | undefined {
  const url = new URL(origin);
  const proxy = settings.agent ? undefined : proxyFor(url);
  if (proxy === undefined) return undefined;
  const secure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[(.+)\]$/, '$1');
  const target = { host, port: url.port || (secure ? 443 : 80), secure };
  return openTunnel(proxy, target, tlsOptions(settings), cancellation.signal);
}

function tlsOptions({ tls }: SocketSettings): { [name: string]: never } {
  return Object.fromEntries(Object.entries(tls ?? {}).filter(([, value]) => value !== undefined)) as never;
}

function handshake(
  ws: WebSocket,
  { origin, path, cancellation }: TransportRequest,
  settings: SocketSettings,
  listener: SocketListener,
): Promise<HandshakeResult> {
  return new Promise((resolve, reject) => {
    let connection: Socket | undefined;
    ws.on('error', reject);
    ws.on('upgrade', ({ socket }) => {
      connection = socket;
    });
    ws.on('open', () =>
      resolve({ socket: new NodeSocket(ws, listener, settings.maxMessageBytes, connection) }),
    );
    ws.on('unexpected-response', (_request, response) => {
      const source = readResponse(response, () => ws.terminate());
      const refusal = new TransportResponse(response.statusCode!, origin + path, response.headers, source);
      resolve({ refusal });
    });
    cancellation.onCancel((reason) => {
      reject(reason);
      if (ws.readyState === CONNECTING) ws.terminate();
    });
  });
}

function readResponse(response: IncomingMessage, giveUp: () => void): ByteQueue {
  const queue = new ByteQueue({
    pause: () => response.pause(),
    resume: () => response.resume(),
    cancel: giveUp,
  });
  response.on('data', (chunk: Buffer) => queue.chunk(chunk));
  response.on('end', () => {
    queue.end();
    giveUp();
  });
  response.on('error', (error) => queue.error(error));
  return queue;
}
