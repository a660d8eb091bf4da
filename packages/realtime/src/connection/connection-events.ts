import type { UnsentMessage } from '@oxide/core/websocket';
import type { OpenAIRealtimeError } from './openai-realtime-error.ts';

/** Another connection is about to be tried. */
export interface ReconnectingEvent {
  /** From 1, counted over the life of the connection. */
  readonly attempt: number;
  readonly maxAttempts: number;
  /** Milliseconds until it is tried. */
  readonly delay: number;
  /** Close code of the connection that ended. */
  readonly closeCode: number;
}

/** The events of the API by their names, and those of the connection. */
export type RealtimeConnectionEvents<ClientEvent, ServerEvent extends { type: string }> = {
  /** Each event of the API, before the listeners of its name are told. */
  event: (event: ServerEvent) => void;
  /** An `error` event of the API, or a failure of the connection. */
  error: (error: OpenAIRealtimeError) => void;
  /** The connection is over; with what waited for another one and was not sent. */
  close: (code: number, reason: string, unsent: UnsentMessage<ClientEvent>[]) => void;
  reconnecting: (event: ReconnectingEvent) => void;
  /** Another connection stands, with a session that knows nothing of the one before. */
  reconnected: () => void;
} & {
  [Type in Exclude<ServerEvent['type'], 'error'>]: (event: Extract<ServerEvent, { type: Type }>) => void;
};

/** Names that events of the API can't take. */
export const OWN_EVENTS: ReadonlySet<string> = new Set([
  'event',
  'error',
  'close',
  'reconnecting',
  'reconnected',
]);
