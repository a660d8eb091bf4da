import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { testCertificate } from '@oxide/mock-server';
import { answer } from './answer.ts';
import { Conditions } from './conditions.ts';
import { type RecordedRequest, recordRequest } from './recorded-request.ts';
import type { Reply, Script } from './reply.ts';
import { type RecordedConnection, ScriptedSockets } from './scripted-sockets.ts';
import type { SocketScript } from './socket-script.ts';

export interface ServerOptions {
  readonly sockets?: SocketScript | undefined;
  /** Serve https, with a certificate for tests. */
  readonly isSecure?: boolean | undefined;
}

export interface ScriptedServer {
  readonly origin: string;
  /** Requests and handshakes. */
  readonly requests: readonly RecordedRequest[];
  /** When each reply ended, by the index of its request. */
  readonly endings: readonly (number | undefined)[];
  /** The WebSockets that were accepted. */
  readonly connections: readonly RecordedConnection[];
  requestCount(count: number): Promise<void>;
  closedByClient(count: number): Promise<void>;
  /** Settles when so many WebSockets have ended. */
  connectionsEnded(count: number): Promise<void>;
  /** Settles when so many messages came over all WebSockets together. */
  messageCount(count: number): Promise<void>;
  close(): Promise<void>;
}

/** A request that the script didn't foresee gets a status that no client tries again. */
const UNFORESEEN: Reply = { status: 418, json: { error: { message: 'The script has no more replies' } } };

export async function startScriptedServer(
  script: Script,
  { sockets: socketScript = [], isSecure = false }: ServerOptions = {},
): Promise<ScriptedServer> {
  const requests: RecordedRequest[] = [];
  const endings: (number | undefined)[] = [];
  const conditions = new Conditions();
  const sockets = new ScriptedSockets(socketScript);
  let arrivals = 0;
  let closed = 0;

  const listener: RequestListener = async (message, response) => {
    const index = arrivals++;
    const arrivedAt = performance.now();
    response.once('close', () => {
      endings[index] = performance.now();
      if (!response.writableFinished) closed += 1;
      conditions.changed();
    });
    const body = await readAll(message);
    if (body === undefined) return;
    const request = recordRequest(message, body, arrivedAt);
    requests[index] = request;
    conditions.changed();
    const reply = typeof script === 'function' ? script(request, index) : (script[index] ?? UNFORESEEN);
    await answer(reply, response);
  };
  const server = isSecure ? createSecureServer(testCertificate, listener) : createServer(listener);
  server.on('upgrade', (message, socket, head) => {
    requests[arrivals++] = recordRequest(message, Buffer.alloc(0), performance.now());
    conditions.changed();
    void sockets.accept(message, socket, head);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { connections } = sockets;
  return {
    origin: `${isSecure ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    endings,
    connections,
    requestCount: (count) => conditions.when(() => requests.length >= count),
    closedByClient: (count) => conditions.when(() => closed >= count),
    connectionsEnded: (count) =>
      sockets.conditions.when(() => connections.filter(({ end }) => end !== undefined).length >= count),
    messageCount: (count) =>
      sockets.conditions.when(
        () => connections.reduce((sum, { received }) => sum + received.length, 0) >= count,
      ),
    close: async () => {
      await sockets.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function readAll(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of message) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}
