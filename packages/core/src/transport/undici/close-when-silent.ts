import type { Connection } from './dispatcher.ts';

/**
 * Closes a connection on which nothing arrives, not even the answer to a ping. A connection of HTTP/2 outlives the
 * requests that time out on it, so that one that a gateway forgot would swallow every retry as well.
 *
 * Two looks in a row have to find nothing: after a pause of the whole process the first comes before the answer.
 */
export function closeWhenSilent(connection: Connection, pingIntervalMs: number): void {
  let bytesRead = connection.bytesRead;
  let silences = 0;
  const timer = setInterval(() => {
    silences = connection.bytesRead === bytesRead ? silences + 1 : 0;
    bytesRead = connection.bytesRead;
    if (silences === 2) connection.destroy(new Error('The server no longer answers to pings.'));
  }, pingIntervalMs);
  (timer as unknown as { unref(): void }).unref();
  connection.once('close', () => clearInterval(timer));
}
