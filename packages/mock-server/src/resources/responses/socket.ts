import type { Fault } from '../../faults/fault.ts';
import { ApiError, invalidValue } from '../../http/error-reply.ts';
import type { JsonObject } from '../../json.ts';
import type { ApiContext } from '../../state/context.ts';
import type { SocketApi } from '../../websocket/socket-api.ts';
import { ConnectionMemory } from './connection-memory.ts';
import { makeResponse, previousNotFound, storedHistory } from './create.ts';
import { responseEvents } from './events.ts';
import { storedResponses } from './stored-response.ts';

/** Responses over a WebSocket: each `response.create` is a turn, and its events are the frames. */
export class ResponsesSocket implements SocketApi {
  readonly limitCode = 'websocket_connection_limit_reached';
  readonly #context: ApiContext;
  readonly #memory = new ConnectionMemory();

  constructor(context: ApiContext) {
    this.#context = context;
  }

  greeting(): JsonObject[] {
    return [];
  }

  laneOf({ stream_id: lane }: JsonObject): string {
    return typeof lane === 'string' ? lane : '';
  }

  answer(message: JsonObject, fault: Fault): Iterable<JsonObject> {
    const { type, stream_id: lane, generate, ...body } = message;
    if (type !== 'response.create') throw invalidValue('type', "'response.create'");
    if (lane !== undefined && (typeof lane !== 'string' || !/^[\w.-]{1,256}$/.test(lane)))
      throw invalidValue('stream_id', 'at most 256 letters, digits, dots, dashes and underscores');
    if (body.background === true)
      throw new ApiError(400, "A response over a WebSocket can't be made in the background.", {
        param: 'background',
      });
    if (fault.loseContext) this.#lose(body.previous_response_id);
    return this.#turn(body, lane, generate !== false, fault);
  }

  errorEvent(error: ApiError, message: JsonObject | undefined): JsonObject {
    // What a failed turn was to continue is not kept any longer.
    this.#memory.forget(message?.previous_response_id);
    const lane = message?.stream_id;
    const { status, body } = error;
    return { type: 'error', status, error: body, ...(typeof lane === 'string' && { stream_id: lane }) };
  }

  #turn(
    body: JsonObject,
    lane: string | undefined,
    generate: boolean,
    directives: Fault,
  ): Iterable<JsonObject> {
    const { stored, history } = makeResponse(body, this.#context, {
      weight: JSON.stringify(body).length,
      directives,
      generate,
      historyOf: (previousId) => this.#historyOf(previousId),
    });
    const memory = this.#memory;
    return (function* events() {
      try {
        for (const event of responseEvents(stored))
          yield lane === undefined ? event : { ...event, stream_id: lane };
        stored.status = 'done';
        memory.set(lane ?? '', stored.id, history);
      } finally {
        if (stored.status !== 'done') stored.status = 'cancelled';
      }
    })();
  }

  #historyOf(previousId: unknown): JsonObject[] {
    const known = typeof previousId === 'string' ? this.#memory.find(previousId) : undefined;
    return known ? [...known] : storedHistory(previousId, this.#context);
  }

  #lose(previousId: unknown): void {
    if (typeof previousId !== 'string') return;
    this.#context.stored(storedResponses).delete(previousId);
    throw previousNotFound(previousId);
  }
}
