import type { ResponsesClientEvent, ResponsesServerEvent } from '@oxide/responses';
import {
  type ReconnectOptions,
  ResponsesSocketBase,
  type ResponsesSocketOptions,
} from '../responses-socket-base.ts';
import type { WebSocketLike } from '../web-socket-like.ts';

export { getWebSocketEventBytes, getWebSocketEventPayload } from '../message-record.ts';

export interface ResponsesWSReconnectOptions extends ReconnectOptions {}

export interface ResponsesWSBaseOptions extends ResponsesSocketOptions {}

/** Responses over a socket, whatever its platform is. */
export abstract class ResponsesWSBase<Socket extends WebSocketLike> extends ResponsesSocketBase<
  Socket,
  ResponsesClientEvent,
  ResponsesServerEvent
> {}
