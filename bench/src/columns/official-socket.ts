import type { Target } from '../rows/row.ts';
import { openOfficial } from './official.ts';

/** The official client's own WebSocket, open. */
export async function openOfficialSocket(target: Target) {
  const [client, { ResponsesWS }, { ResponsesWebSocketSession }] = await Promise.all([
    openOfficial(target),
    import('openai/resources/responses/ws'),
    import('openai/lib/responses/responses-websocket-session'),
  ]);
  const connection = new ResponsesWS(client);
  await new Promise((resolve, reject) => {
    connection.socket.on('open', () => resolve(undefined));
    connection.socket.on('error', reject);
  });
  const limits = { maxLanes: 1, maxBufferedEvents: 10_000, maxBufferedBytes: 64 * 1024 * 1024 };
  return { lane: new ResponsesWebSocketSession(connection, limits).lane() };
}
