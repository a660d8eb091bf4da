import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { SocketConnection } from './socket-connection.ts';

interface AcceptOptions {
  readonly path: string;
  readonly search: string;
  /** Headers of the reply. */
  readonly headers: Record<string, string>;
  readonly maxMessageBytes: number;
}

/** Answers a handshake, and gives the connection. */
export async function acceptSocket(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { path, search, headers, maxMessageBytes }: AcceptOptions,
): Promise<SocketConnection> {
  // Servers that nobody opens a WebSocket to do without it.
  const { WebSocketServer } = await import('ws');
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: maxMessageBytes,
    // The protocols beside it carry credentials.
    handleProtocols: (protocols) => (protocols.has('realtime') ? 'realtime' : false),
  });
  server.on('headers', (lines) => {
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  });
  return new Promise((resolve) => {
    server.handleUpgrade(request, socket, head, (ws) =>
      resolve(new SocketConnection(ws, socket, request, path, search)),
    );
  });
}

/** The subprotocols that a client offers. */
export function offeredProtocols(headers: IncomingHttpHeaders): string[] {
  return (headers['sec-websocket-protocol'] ?? '').split(',').map((protocol) => protocol.trim());
}
