import type { Client } from '@oxide/core';
import { openSocket, type SocketOptions } from '@oxide/core/websocket';
import { Connection } from './connection.ts';

/** @throws APIError of the status with which the server refuses the handshake, APIConnectionError when it is silent */
export async function openConnection(
  client: Client,
  lanes: number,
  options: SocketOptions,
): Promise<Connection> {
  const connection = new Connection(lanes);
  connection.attach(await openSocket(client, { path: '/responses', ...options }, connection));
  return connection;
}
