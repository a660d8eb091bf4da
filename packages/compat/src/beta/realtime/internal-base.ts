import { OpenAIError } from '@oxide/core';
import type { BetaRealtimeClientEvent, BetaRealtimeServerEvent } from '@oxide/realtime';
import { isAzure } from '../../websocket/azure-session.ts';
import { parseRealtimeEvent as parse } from '../../websocket/parse-realtime-event.ts';
import { RealtimeEmitter } from '../../websocket/realtime-emitter.ts';
import type { SocketClient } from '../../websocket/socket-client.ts';

export { OpenAIRealtimeError } from '@oxide/realtime';
export { isAzure };

/** @throws SyntaxError when the data is no JSON; what it holds is not shown */
export function parseRealtimeEvent(data: string): BetaRealtimeServerEvent {
  return parse<BetaRealtimeServerEvent>(data);
}

/** Base of `OpenAIRealtimeWS` and `OpenAIRealtimeWebSocket` of the beta. */
export abstract class OpenAIRealtimeEmitter extends RealtimeEmitter<
  BetaRealtimeClientEvent,
  BetaRealtimeServerEvent
> {}

/** What to connect to: a session with a model, or a call that is under way. */
export type RealtimeConnectionConfig =
  | { model: string; callID?: undefined }
  | { callID: string; model?: undefined };

/**
 * The address of a session of the beta.
 *
 * @throws OpenAIError when it is not said what to connect to, and for a call on Azure
 */
export function buildRealtimeURL(client: SocketClient, connection: string | RealtimeConnectionConfig): URL {
  const { model, callID }: RealtimeConnectionConfig =
    typeof connection === 'string' ? { model: connection } : connection;
  if (Boolean(model) === Boolean(callID))
    throw new OpenAIError('Say what to connect to: one of `model` or `callID`.');
  const url = new URL(client.baseURL);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/realtime`;
  url.hash = '';
  url.protocol = 'wss:';
  if (isAzure(client)) {
    if (!model) throw new OpenAIError('The beta knows no calls on Azure: use openai/realtime.');
    url.searchParams.set('api-version', client.apiVersion);
    url.searchParams.set('deployment', model);
    return url;
  }
  for (const name of ['model', 'intent', 'call_id']) url.searchParams.delete(name);
  if (callID) url.searchParams.set('call_id', callID);
  else url.searchParams.set('model', model!);
  return url;
}

/** @throws OpenAIError unless the address is one of the client's own origin, which gets its credentials */
export function requireOwnOrigin(client: SocketClient, url: URL): void {
  const own = new URL(client.baseURL);
  own.protocol = 'wss:';
  if (url.protocol === 'wss:' && url.host === own.host) return;
  throw new OpenAIError('The address of a session has to be one of wss:, and of the client’s own host.');
}
