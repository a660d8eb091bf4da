import type { BetaResponsesClientEvent, BetaResponsesServerEvent } from '@oxide/beta';
import { ResponsesSocketBase } from '../responses-socket-base.ts';
import type { WebSocketLike } from '../web-socket-like.ts';

export { getWebSocketEventBytes, getWebSocketEventPayload } from '../message-record.ts';
export type { ResponsesWSBaseOptions, ResponsesWSReconnectOptions } from '../responses-socket-base.ts';

/** Responses of the beta over a socket, whatever its platform is. */
export abstract class ResponsesWSBase<Socket extends WebSocketLike> extends ResponsesSocketBase<
  Socket,
  BetaResponsesClientEvent,
  BetaResponsesServerEvent
> {}
