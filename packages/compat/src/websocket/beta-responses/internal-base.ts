import type { BetaResponsesClientEvent, BetaResponsesServerEvent } from '@oxide/beta';
import type { ConnectionStreamMessage } from '../connection-types.ts';
import { ResponsesSocketEmitter } from '../responses-emitter.ts';
import type { WebSocketError } from '../web-socket-error.ts';

export { responsesAddress as buildURL } from '../responses-address.ts';
export { WebSocketError } from '../web-socket-error.ts';

/** What happens on a connection, as `stream()` tells it. */
export type ResponsesStreamMessage = ConnectionStreamMessage<
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
  WebSocketError<Extract<BetaResponsesServerEvent, { type: 'error' }>>
>;

/** Base of the sockets for responses. */
export abstract class ResponsesEmitter extends ResponsesSocketEmitter<
  BetaResponsesClientEvent,
  BetaResponsesServerEvent
> {}
