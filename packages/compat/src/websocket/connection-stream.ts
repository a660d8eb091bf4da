import { OpenAIError } from '@oxide/core';
import { EventIterator } from '@oxide/core/internal';
import type { Connection } from './connection.ts';
import type {
  ConnectionStreamMessage,
  RawWebSocketData,
  WebSocketStreamOptions,
} from './connection-types.ts';
import { ReadyState, type WebSocketLike } from './web-socket-like.ts';

/** The events of the owner that a stream tells. */
export interface StreamSource<ServerEvent, ErrorType> {
  on(event: 'event', listener: (event: ServerEvent) => void): unknown;
  on(event: 'raw', listener: (data: RawWebSocketData) => void): unknown;
  on(event: 'error', listener: (error: ErrorType) => void): unknown;
  off(event: 'event', listener: (event: ServerEvent) => void): unknown;
  off(event: 'raw', listener: (data: RawWebSocketData) => void): unknown;
  off(event: 'error', listener: (error: ErrorType) => void): unknown;
}

/**
 * What happens on a connection from now on, beginning with how it stands. Ends with the connection; leaving it does
 * not close that.
 *
 * @throws OpenAIError when `maxBufferedEvents` is no whole number above 0
 */
export function streamConnection<ClientEvent, ServerEvent extends { type?: string }, ErrorType extends Error>(
  socket: WebSocketLike,
  connection: Connection<WebSocketLike, ClientEvent>,
  source: StreamSource<ServerEvent, ErrorType>,
  createError: (message: string) => ErrorType,
  { maxBufferedEvents }: WebSocketStreamOptions = {},
): AsyncIterableIterator<ConnectionStreamMessage<ClientEvent, ServerEvent, ErrorType>> {
  type Message = ConnectionStreamMessage<ClientEvent, ServerEvent, ErrorType>;
  if (maxBufferedEvents !== undefined && !(Number.isSafeInteger(maxBufferedEvents) && maxBufferedEvents > 0))
    throw new OpenAIError('`maxBufferedEvents` has to be a whole number above 0.');
  const { changes } = connection;
  const iterator = new EventIterator<Message>({ onTake() {}, onReturn: () => detach() });
  const push = (message: Message) => {
    if (iterator.waiting === maxBufferedEvents) {
      detach();
      const error = createError(
        `More than ${maxBufferedEvents} events wait to be read (\`maxBufferedEvents\`).`,
      );
      iterator.fail(error);
    } else iterator.push(message);
  };
  const onEvent = (message: ServerEvent) => {
    // It comes as an error.
    if (message.type !== 'error') push({ type: 'message', message });
  };
  const onRaw = (data: RawWebSocketData) => push({ type: 'raw', data });
  const onError = (error: ErrorType) => push({ type: 'error', error });
  const onOpen = () => push({ type: 'open' });
  const onReconnecting = (reconnect: Extract<Message, { type: 'reconnecting' }>['reconnect']) =>
    push({ type: 'reconnecting', reconnect });
  const onReconnected = () => push({ type: 'reconnected' });
  const onClose = (code: number, reason: string, unsent: Extract<Message, { type: 'close' }>['unsent']) => {
    push({ type: 'close', code, reason, unsent });
    detach();
    iterator.end();
  };
  const detach = () => {
    source.off('event', onEvent);
    source.off('raw', onRaw);
    source.off('error', onError);
    changes.off('open', onOpen);
    changes.off('reconnecting', onReconnecting);
    changes.off('reconnected', onReconnected);
    changes.off('close', onClose);
  };
  source.on('event', onEvent);
  source.on('raw', onRaw);
  source.on('error', onError);
  changes.on('open', onOpen);
  changes.on('reconnecting', onReconnecting);
  changes.on('reconnected', onReconnected);
  changes.on('close', onClose);
  if (connection.isReconnecting)
    push({
      type: 'reconnecting',
      reconnect: { attempt: 0, maxAttempts: 0, delay: 0, closeCode: 0, parameters: undefined },
    });
  else if (socket.readyState === ReadyState.CONNECTING) push({ type: 'connecting' });
  else if (socket.readyState === ReadyState.OPEN) push({ type: 'open' });
  else if (socket.readyState === ReadyState.CLOSING) push({ type: 'closing' });
  else {
    const { code, reason } = connection.end ?? { code: 1006, reason: '' };
    onClose(code, reason, connection.takePending());
  }
  return iterator;
}
