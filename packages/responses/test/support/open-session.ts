import { Client, type ClientOptions } from '@oxide/core';
import {
  ConnectionPool,
  type ResponseSession,
  type ResponseSessionOptions,
  Responses,
} from '@oxide/responses';
import { startTurnServer, type TurnServer, type TurnServerOptions } from './turn-server.ts';

export interface OpenSession extends AsyncDisposable {
  readonly server: TurnServer;
  readonly session: ResponseSession;
  readonly client: Client;
  readonly pool: ConnectionPool;
}

/** A server, and a session on it with a pool of its own. */
export async function openSession(
  server: TurnServerOptions['onTurn'] | TurnServerOptions = {},
  options: ResponseSessionOptions = {},
  clientOptions: ClientOptions = {},
): Promise<OpenSession> {
  await using stack = new AsyncDisposableStack();
  const served = stack.use(await startTurnServer(typeof server === 'function' ? { onTurn: server } : server));
  const client = new Client({ apiKey: 'sk-test-key', baseURL: served.url, maxRetries: 0, ...clientOptions });
  const pool = options.pool ?? new ConnectionPool();
  const session = stack.use(await new Responses(client).connect({ ...options, pool }));
  stack.defer(() => pool.closeIdle());
  const opened = stack.move();
  return { server: served, session, client, pool, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

export const inputs = ({ turns }: TurnServer): unknown[] => turns.map(({ frame }) => frame.input);
