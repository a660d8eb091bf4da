import { Connections } from './connections.ts';

interface ConnectionOptions {
  /** Milliseconds until a connection must stand; 0 for no limit. */
  connectTimeout: number;
}

/** Connections by undici's clients. They share what opens them, and with it the sessions of TLS. */
export async function createConnections(options: ConnectionOptions): Promise<Connections> {
  const [{ default: Client }, { default: buildConnector }] = await Promise.all([
    import('undici/lib/dispatcher/client.js'),
    import('undici/lib/core/connect.js'),
  ]);
  const connect = buildConnector({ allowH2: false, timeout: options.connectTimeout });
  return new Connections((origin) => new Client(origin, { ...options, connect }));
}
