import { chunkSizes } from '../faults/chunk-sizes.ts';
import type { Fault } from '../faults/fault.ts';
import type { SocketConnection } from './socket-connection.ts';

/** What was sent is a whole answer, or the connection ended before it was. */
export type Outcome = 'complete' | 'ended';

const normalClosure = 1000;

/** Sends messages slowly, in pieces, or not to their end, as a fault says. */
export async function sendAnswer(
  connection: SocketConnection,
  messages: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  errorMessage: () => string,
  fault: Fault,
): Promise<Outcome> {
  const { cutAfterEvents, stallAfterEvents, endAfterEvents, errorAfterEvents } = fault;
  const { lifetime } = connection;
  const sizes = fault.chunkBytes === undefined ? undefined : chunkSizes(fault.chunkBytes, fault.seed);
  let sent = 0;
  let sentBytes = 0;
  for await (const message of messages) {
    if (sent === cutAfterEvents) return cut(connection);
    if (sent === stallAfterEvents) return stall(connection, fault);
    if (sent === endAfterEvents) return end(connection, fault);
    if (sent === errorAfterEvents) {
      await connection.send(errorMessage());
      return 'complete';
    }
    await pause(connection, fault);
    if (lifetime.ended) return 'ended';
    if (typeof message === 'string') {
      const left = Math.min(fault.cutAfterBytes ?? Infinity, fault.stallAfterBytes ?? Infinity) - sentBytes;
      const size = Buffer.byteLength(message);
      if (left <= size) {
        if (left > 0) await connection.sendPart(message, left);
        return fault.cutAfterBytes === sentBytes + left ? cut(connection) : stall(connection, {});
      }
      sentBytes += size;
      if (sizes) await connection.sendFragments(message, sizes);
      else await connection.send(message);
    } else await connection.send(message);
    if (lifetime.ended) return 'ended';
    sent += 1;
  }
  if (sent === cutAfterEvents) return cut(connection);
  const ends = fault.closeCode !== undefined && endAfterEvents === undefined;
  return ends || sent === endAfterEvents ? end(connection, fault) : 'complete';
}

function cut(connection: SocketConnection): Outcome {
  connection.cut();
  return 'ended';
}

function end(connection: SocketConnection, { closeCode = normalClosure }: Fault): Outcome {
  connection.close(closeCode);
  return 'ended';
}

async function stall(connection: SocketConnection, { keepAliveComments: every }: Fault): Promise<Outcome> {
  const { lifetime } = connection;
  while (every !== undefined && !lifetime.ended) {
    await lifetime.sleep(every);
    if (!lifetime.ended) connection.ping();
  }
  await lifetime.over();
  return 'ended';
}

async function pause(connection: SocketConnection, fault: Fault): Promise<void> {
  const { lifetime } = connection;
  const { delayMs = 0, keepAliveComments: every = delayMs } = fault;
  for (let left = delayMs; left > 0 && !lifetime.ended; left -= every) {
    await lifetime.sleep(Math.min(left, every));
    if (left > every && !lifetime.ended) connection.ping();
  }
}
