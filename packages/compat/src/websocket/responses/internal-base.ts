import type { ResponsesClientEvent, ResponsesServerEvent } from '@oxide/responses';
import type { ConnectionStreamMessage } from '../connection-types.ts';
import { ResponsesSocketEmitter } from '../responses-emitter.ts';
import type { WebSocketError } from '../web-socket-error.ts';

export { responsesAddress as buildURL } from '../responses-address.ts';
export { WebSocketError } from '../web-socket-error.ts';

/** What happens on a connection, as `stream()` tells it. */
export type ResponsesStreamMessage = ConnectionStreamMessage<
  ResponsesClientEvent,
  ResponsesServerEvent,
  WebSocketError<Extract<ResponsesServerEvent, { type: 'error' }>>
>;

/** Base of the sockets for responses. */
export abstract class ResponsesEmitter extends ResponsesSocketEmitter<
  ResponsesClientEvent,
  ResponsesServerEvent
> {}
