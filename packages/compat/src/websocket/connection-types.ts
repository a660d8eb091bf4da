import type { RawWebSocketData, UnsentMessage } from '@oxide/core/websocket';

export type { RawWebSocketData, UnsentMessage };

type Parameters = Record<string, unknown>;

/** Another connection is about to be tried. */
export interface ReconnectingEvent<Given = Parameters> {
  /** From 1. */
  readonly attempt: number;
  readonly maxAttempts: number;
  /** Milliseconds until it is tried. */
  readonly delay: number;
  /** Close code of the connection that ended. */
  readonly closeCode: number;
  /** Query of the connection. */
  readonly parameters: (Given & Parameters) | undefined;
}

/** What a listener can say about the connection that is about to be tried: another query, or that there be none. */
export type ReconnectingOverrides<Given = Parameters> =
  | { parameters?: (Given & Parameters) | undefined }
  | { abort: true };

/** How to read a stream of what happens on a connection. */
export interface WebSocketStreamOptions {
  /** How many events may wait to be read; with more, `next()` fails. @default as many as there are */
  maxBufferedEvents?: number | undefined;
}

/** What happens on a connection, one after the other. */
export type ConnectionStreamMessage<ClientEvent, ServerEvent, ErrorType> =
  | { type: 'connecting' | 'open' | 'closing' }
  | { type: 'close'; code: number; reason: string; unsent: UnsentMessage<ClientEvent>[] }
  | { type: 'reconnecting'; reconnect: ReconnectingEvent }
  | { type: 'reconnected' }
  | { type: 'message'; message: ServerEvent }
  | { type: 'raw'; data: RawWebSocketData }
  | { type: 'error'; error: ErrorType };
