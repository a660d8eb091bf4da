import type { Fault } from '../faults/fault.ts';
import type { ApiError } from '../http/error-reply.ts';
import type { JsonObject } from '../json.ts';

/** One part of the API that is spoken on a WebSocket; one for each connection. */
export interface SocketApi {
  /** Code of the error that ends a connection which has lived too long. */
  readonly limitCode: string;
  /** What is sent before anything was asked. */
  greeting(): Iterable<JsonObject>;
  /** Messages of one lane are answered one after the other; those without a lane at once. */
  laneOf(message: JsonObject): string | undefined;
  /**
   * The events that answer a message. What the message changes is changed when this is called; the events are made
   * while they are sent. Throws the API's errors.
   */
  answer(message: JsonObject, fault: Fault): Iterable<JsonObject>;
  /** The event that tells of an error, in answer to a message if there was one. */
  errorEvent(error: ApiError, message: JsonObject | undefined): JsonObject;
  /** True once nothing more will be said, so that the connection is closed. */
  readonly finished?: boolean;
}
