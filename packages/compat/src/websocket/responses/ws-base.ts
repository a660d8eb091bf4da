import type { ResponsesClientEvent, ResponsesServerEvent } from '@oxide/responses';
import { ResponsesSocketBase } from '../responses-socket-base.ts';
import type { WebSocketLike } from '../web-socket-like.ts';

export { getWebSocketEventBytes, getWebSocketEventPayload } from '../message-record.ts';
export type { ResponsesWSBaseOptions, ResponsesWSReconnectOptions } from '../responses-socket-base.ts';

/** Responses over a socket, whatever its platform is. */
export abstract class ResponsesWSBase<Socket extends WebSocketLike> extends ResponsesSocketBase<
  Socket,
  ResponsesClientEvent,
  ResponsesServerEvent
> {}
