import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import type { Settings } from '../options.ts';
import { testCertificate } from '../test-certificate.ts';

type Listener = (
  request: IncomingMessage | Http2ServerRequest,
  response: ServerResponse | Http2ServerResponse,
) => void;

/** The server of the protocol that was asked for, not yet listening. Only what is needed is loaded. */
export async function createListener(settings: Settings, onRequest: Listener): Promise<Server> {
  if (settings.http2) {
    const { createSecureServer } = await import('node:http2');
    const server = createSecureServer({ allowHTTP1: true, ...secrets() }, onRequest);
    server.on('sessionError', () => {});
    // The types don't know it, but such a server has the time limits of HTTP/1.1 too.
    withoutTimeouts(server as unknown as HttpServer);
    return server;
  }
  if (settings.tls) {
    const { createServer } = await import('node:https');
    return withoutTimeouts(createServer(secrets(), onRequest));
  }
  const { createServer } = await import('node:http');
  return withoutTimeouts(createServer(onRequest));
}

/** Resolves with the port. Rejects with words on what to do when the address can't be had. */
export function listen(server: Server, settings: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(explain(error, settings), { cause: error })),
    );
    server.listen(settings.port, settings.host, () => {
      server.removeAllListeners('error');
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function secrets(): { key: string; cert: string } {
  return { key: testCertificate.key, cert: testCertificate.cert };
}

/** Clients under test decide how long they wait and how long they keep a connection; the server doesn't. */
function withoutTimeouts<T extends HttpServer>(server: T): T {
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  server.keepAliveTimeout = 0;
  return server;
}

function explain(error: NodeJS.ErrnoException, { port, host }: Settings): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use. Stop what uses it, or choose another port (0 takes any free one).`;
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than this process has. Choose one above 1023.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `${host} is not an address of this machine. Use 127.0.0.1, ::1 or 0.0.0.0.`;
  return `The mock server can't listen on ${host}:${port}: ${error.message}`;
}
