import { EventEmitter } from '../lib/EventEmitter.ts';
import type { RawWebSocketData, ReconnectingEvent, UnsentMessage } from './connection-types.ts';
import { messageOf, WebSocketError } from './web-socket-error.ts';

/** Events of the API have a type, and may tell of an error. */
export interface ResponsesEventLike {
  type?: string;
}

type ErrorEventOf<ServerEvent> = Extract<ServerEvent, { type: 'error' }>;

/** The events of a socket for responses: those of the API by their names, and its own. */
export type ResponsesSocketEvents<ClientEvent, ServerEvent extends ResponsesEventLike> = {
  event: (event: ServerEvent) => void;
  /** A message that is no event. */
  raw: (data: RawWebSocketData) => void;
  error: (error: WebSocketError<ErrorEventOf<ServerEvent>>) => void;
  close: (code: number, reason: string, unsent: UnsentMessage<ClientEvent>[]) => void;
  reconnecting: (event: ReconnectingEvent) => void;
  reconnected: () => void;
} & {
  [Type in Exclude<NonNullable<ServerEvent['type']>, 'error'>]: (
    event: Extract<ServerEvent, { type?: Type }>,
  ) => unknown;
};

/** Base of the sockets for responses. Without a listener for `error`, an error is an unhandled rejection. */
export abstract class ResponsesSocketEmitter<
  ClientEvent,
  ServerEvent extends ResponsesEventLike,
> extends EventEmitter<ResponsesSocketEvents<ClientEvent, ServerEvent>> {
  /** Sends an event; what goes wrong comes as `error`. */
  abstract send(event: ClientEvent): void;
  /** Sends data as it is. */
  abstract sendRaw(data: RawWebSocketData): void;
  /** Ends the connection, by default with code 1000 and reason `OK`. */
  abstract close(props?: { code: number; reason: string }): void;

  /** @param event the event of the API, if it is one that tells of the error */
  protected _onError(event: ErrorEventOf<ServerEvent> | null, message?: string, cause?: unknown): void {
    const text = message ?? (event && messageOf(event)) ?? 'The server tells of an error.';
    const hint = "\n\nListen to the errors of the connection: `.on('error', (error) => …)`.";
    const isHeard = this._listeners.has('error');
    const error = new WebSocketError(isHeard ? text : text + hint, event, cause);
    if (isHeard) this._listeners.callAll('error', [error]);
    else void Promise.reject(error);
  }
}
