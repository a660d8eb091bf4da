import type { TransportRequest, TransportResponse } from '@oxide/core';
import type { Connection } from './connection.ts';
import { LostTurn } from './lost-turn.ts';
import { Turn } from './turn.ts';

export interface TurnRequest {
  readonly request: TransportRequest;
  /** @param fresh one that nobody has used: the last one was lost */
  take(fresh: boolean): Promise<Connection>;
  /** What is sent on the connection. */
  body(connection: Connection): string | Uint8Array;
  /** The connection is not needed any more; told for each connection that was taken. */
  done(connection: Connection): void;
}

/**
 * Asks for a response on a connection that `take` gives. What is lost with its connection before anything of
 * it came is sent once more, on a fresh one: a server ends connections when it likes, also just before a turn.
 */
export async function runTurn({ request, take, body, done }: TurnRequest): Promise<TransportResponse> {
  for (let fresh = false; ; fresh = true) {
    const connection = await take(fresh);
    if (request.cancellation.cancelled) {
      done(connection);
      throw request.cancellation.reason;
    }
    const leave = () => {
      connection.leave(turn);
      done(connection);
    };
    const turn = new Turn({
      streamed: request.headers.accept === 'text/event-stream',
      url: request.origin + request.path,
      onEnd: leave,
      onAbandon: () => {
        connection.abandon();
        done(connection);
      },
    });
    connection.run(turn, body(connection));
    request.cancellation.onCancel((reason) => turn.abandon(reason));
    try {
      return await turn.response;
    } catch (error) {
      if (!(error instanceof LostTurn)) throw error;
      connection.retire();
      if (fresh) throw error.cause;
    }
  }
}
