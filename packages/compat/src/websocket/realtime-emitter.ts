import { OpenAIRealtimeError } from '@oxide/realtime';
import { EventEmitter } from '../lib/EventEmitter.ts';
import type { ReconnectingEvent, UnsentMessage } from './connection-types.ts';
import { requireEvent } from './parse-realtime-event.ts';

/** What an `error` event says. */
interface ErrorDetails {
  message?: unknown;
  code?: unknown;
  param?: unknown;
  type?: unknown;
  event_id?: unknown;
}

export interface RealtimeErrorLike {
  error?: ErrorDetails;
  event_id?: string;
}

/** The events of a realtime socket: those of the API by their names, and its own. */
export type RealtimeSocketEvents<ClientEvent, ServerEvent extends { type: string }> = {
  event: (event: ServerEvent) => void;
  error: (error: OpenAIRealtimeError) => void;
  reconnecting: (event: ReconnectingEvent) => void;
  reconnected: () => void;
  close: (code: number, reason: string, unsent: UnsentMessage<ClientEvent>[]) => void;
} & {
  [Type in Exclude<ServerEvent['type'], 'error'>]: (event: Extract<ServerEvent, { type: Type }>) => unknown;
};

/** Base of the realtime sockets. Without a listener for `error`, an error is an unhandled rejection. */
export abstract class RealtimeEmitter<ClientEvent, ServerEvent extends { type: string }> extends EventEmitter<
  RealtimeSocketEvents<ClientEvent, ServerEvent>
> {
  /** Sends an event; what goes wrong comes as `error`. */
  abstract send(event: ClientEvent): void;

  /** Ends the connection, by default with code 1000 and reason `OK`. */
  abstract close(props?: { code: number; reason: string }): void;

  /** @param event the event of the API, if it is one that tells of the error */
  protected _onError(event: RealtimeErrorLike | null, message?: string, cause?: unknown): void {
    const text = event?.error ? describe(event.error) : (message ?? 'The connection failed.');
    const hint = "\n\nListen to the errors of the connection: `.on('error', (error) => …)`.";
    const isHeard = this._listeners.has('error');
    const error = new OpenAIRealtimeError(isHeard ? text : text + hint, event as never, cause);
    if (isHeard) this._listeners.callAll('error', [error]);
    else void Promise.reject(error);
  }

  /**
   * Tells what a message says.
   *
   * @param isReserved names that are the connection's own; whether it is over meanwhile
   */
  protected _receive(data: unknown, isReserved: (type: string) => boolean = () => false): void {
    let event: ServerEvent;
    try {
      event = requireEvent<ServerEvent>(String(data));
    } catch (error) {
      this._onError(null, 'A message of the server is no event.', error);
      return;
    }
    this._listeners.callAll('event', [event]);
    if (event.type === 'error') this._onError(event as RealtimeErrorLike);
    else if (!isReserved(event.type)) this._listeners.callAll(event.type, [event]);
  }

  /** Sends on a socket; what goes wrong comes as `error`. */
  protected _sendOn(socket: { send(data: string): unknown }, event: unknown): void {
    try {
      socket.send(JSON.stringify(event));
    } catch (error) {
      this._onError(null, 'The event could not be sent.', error);
    }
  }

  protected _closeOn(
    socket: { close(code: number, reason: string): unknown },
    props: { code?: number; reason?: string } = {},
  ): void {
    try {
      socket.close(props.code ?? 1000, props.reason ?? 'OK');
    } catch (error) {
      this._onError(null, 'The connection could not be closed.', error);
    }
  }
}

function describe({ message, code, param, type, event_id: id }: ErrorDetails): string {
  return `${text(message)} code=${text(code)} param=${text(param)} type=${text(type)} event_id=${text(id)}`;
}

/** The server may send anything. */
function text(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '(not a text)';
  }
}
