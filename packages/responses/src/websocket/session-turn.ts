import type { Client, Transport, TransportRequest, TransportResponse } from '@oxide/core';
import { encodeJSON } from '@oxide/core/internal';
import type { Response } from '../generated/index.ts';
import type { Connection } from './connection.ts';
import { type ConversationMemory, toItems } from './conversation-memory.ts';
import { parseFrame } from './frame.ts';
import { runTurn } from './run-turn.ts';
import { sendOverHTTP } from './send-over-http.ts';
import type { SessionConnection } from './session-connection.ts';
import type { SessionTurnParams } from './session-options.ts';
import { isUnsupported } from './unsupported.ts';

/** What the turns of a session share. */
export interface SessionState {
  readonly client: Client;
  readonly connection: SessionConnection;
  readonly memory: ConversationMemory;
  /** The server has no WebSocket, so that turns go over HTTP. */
  overHTTP: boolean;
}

/**
 * Sends one turn of a session, whatever it takes: on the session's connection, on another one, over HTTP, and
 * with all that was said when the server has lost it. The call's retries come on top.
 */
export class SessionTurn implements Transport {
  readonly #state: SessionState;
  readonly #params: SessionTurnParams;
  /** The attempt that was made last is over. */
  #over: Promise<void> = Promise.resolve();
  #connection: Connection | undefined;
  #length = 0;

  constructor(state: SessionState, params: SessionTurnParams) {
    this.#state = state;
    this.#params = params;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const response = await this.#send(request, false);
    if (!(await isLost(response)) || this.#itemsBefore() === undefined) return response;
    return this.#send(request, true);
  }

  /** Settles when the response has come to its end on the connection, or nobody waits for it any more. */
  over(): Promise<void> {
    return this.#over;
  }

  /** Remembers what was said. */
  record(response: Response): void {
    const { previous_response_id: previous, input, store } = this.#params;
    this.#state.memory.record({
      response,
      previous,
      input,
      length: this.#length,
      stored: store !== false,
      connection: this.#connection,
    });
  }

  /** @param whole with all that was said, in place of the id that stands for it */
  async #send(request: TransportRequest, whole: boolean): Promise<TransportResponse> {
    if (this.#state.overHTTP) return this.#sendOverHTTP(request, whole);
    try {
      return await this.#sendOverSocket(request, whole);
    } catch (error) {
      if (!isUnsupported(error)) throw error;
      this.#state.overHTTP = true;
      return this.#sendOverHTTP(request, whole);
    }
  }

  #sendOverSocket(request: TransportRequest, whole: boolean): Promise<TransportResponse> {
    const { connection } = this.#state;
    let finish!: () => void;
    return runTurn({
      request,
      take: (fresh) => {
        // Anew for each connection: the end of one that was lost is not the end of the turn.
        this.#over = new Promise((resolve) => {
          finish = resolve;
        });
        return connection.take(fresh, request.cancellation);
      },
      body: (taken) => this.#bodyFor(taken, request, whole),
      done: () => finish(),
    });
  }

  #sendOverHTTP(request: TransportRequest, whole: boolean): Promise<TransportResponse> {
    this.#over = Promise.resolve();
    const body = this.#bodyFor(undefined, request, whole);
    return sendOverHTTP(this.#state.client, { ...request, body });
  }

  #bodyFor(
    connection: Connection | undefined,
    request: TransportRequest,
    whole: boolean,
  ): string | Uint8Array {
    const { previous_response_id: previous } = this.#params;
    const body = request.body as string | Uint8Array;
    this.#connection = connection;
    this.#length = body.length;
    if (!whole && (!previous || this.#state.memory.isAtHand(previous, connection))) return body;
    const before = this.#itemsBefore();
    return before ? withItems(body, [...before, ...toItems(this.#params.input)]) : body;
  }

  /** What was said before the turn, when all of it was said in this session and is remembered. */
  #itemsBefore(): object[] | undefined {
    const { previous_response_id: previous } = this.#params;
    return previous ? this.#state.memory.itemsUpTo(previous) : undefined;
  }
}

function withItems(body: string | Uint8Array, input: object[]): string | Uint8Array {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const { previous_response_id: _, ...members } = parseFrame(text)!;
  return encodeJSON({ ...members, input });
}

/** Whether the server does not know the response that the turn follows. */
async function isLost(response: TransportResponse): Promise<boolean> {
  if (response.status !== 400 && response.status !== 404) return false;
  return (await response.text()).includes('previous_response_not_found');
}
