import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import tls, { type ConnectionOptions } from 'node:tls';

/** The target of a tunnel. */
export interface TunnelTarget {
  readonly host: string;
  readonly port: number | string;
  readonly secure: boolean;
}

/** A connection to the target through an HTTP proxy, by CONNECT; the proxy sees host and port alone. */
export async function openTunnel(
  proxy: URL,
  { host, port, secure }: TunnelTarget,
  options: ConnectionOptions,
  signal: AbortSignal,
): Promise<Duplex> {
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const tunnel = await connectThrough(proxy, address, signal);
  if (!secure) return tunnel;
  const servername = options.servername ?? (/^[\d.]+$|:/.test(host) ? '' : host);
  return tls.connect({ ...options, host, servername, socket: tunnel });
}

function connectThrough(proxy: URL, address: string, signal: AbortSignal): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const { request } = proxy.protocol === 'https:' ? https : http;
    const connect = request(new URL(proxy.origin), {
      method: 'CONNECT',
      path: address,
      headers: { host: address, ...authorization(proxy) },
      agent: false,
      signal,
    });
    connect.on('error', reject);
    connect.on('connect', ({ statusCode }, socket, head) => {
      if (statusCode === 200) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
      } else {
        socket.destroy();
        reject(new Error(`The proxy refused the tunnel (${statusCode}).`));
      }
    });
    connect.end();
  });
}

function authorization({ username, password }: URL): Record<string, string> {
  if (!username && !password) return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}
