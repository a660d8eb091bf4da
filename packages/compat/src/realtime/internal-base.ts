import { OpenAIError } from '@oxide/core';
import type { RealtimeClientEvent, RealtimeServerEvent } from '@oxide/realtime';
import { isAzure, requireDeployment } from '../websocket/azure-session.ts';
import { parseRealtimeEvent as parse } from '../websocket/parse-realtime-event.ts';
import { RealtimeEmitter } from '../websocket/realtime-emitter.ts';
import type { RealtimeRecoveryOptions } from '../websocket/realtime-recovery.ts';
import type { SocketClient } from '../websocket/socket-client.ts';

export { OpenAIRealtimeError } from '@oxide/realtime';
export { isAzure };

/** @throws SyntaxError when the data is no JSON; what it holds is not shown */
export function parseRealtimeEvent(data: string): RealtimeServerEvent {
  return parse<RealtimeServerEvent>(data);
}

/** Base of `OpenAIRealtimeWS` and `OpenAIRealtimeWebSocket`. */
export abstract class OpenAIRealtimeEmitter extends RealtimeEmitter<
  RealtimeClientEvent,
  RealtimeServerEvent
> {}

interface Addressed extends RealtimeRecoveryOptions {
  /** Gives the whole address, which gets the client's credentials. */
  buildRealtimeURL?: (client: SocketClient, connection: RealtimeConnectionConfig) => URL;
}

/** What to connect to: a session with a model, one that transcribes, or a call that is under way. */
export type RealtimeConnectionConfig =
  | (Addressed & { model: string; intent?: undefined; callID?: undefined })
  | (Addressed & { intent: 'transcription'; model?: undefined; callID?: undefined })
  | (Addressed & { callID: string; model?: undefined; intent?: undefined });

/** The same on Azure, where the model is a deployment: by default the client's. */
export type AzureRealtimeConnectionConfig =
  | (Addressed & { deploymentName?: string; intent?: undefined; callID?: undefined })
  | (Addressed & { intent: 'transcription'; deploymentName?: undefined; callID?: undefined })
  | (Addressed & { callID: string; deploymentName?: undefined; intent?: undefined });

/**
 * The address of a session. On Azure it is that of the v1 API.
 *
 * @throws OpenAIError when it is not said what to connect to, or the address is not one of `wss:`
 */
export function buildRealtimeURL(client: SocketClient, connection: string | RealtimeConnectionConfig): URL {
  const config: RealtimeConnectionConfig =
    typeof connection === 'string' ? { model: connection } : connection;
  const { model, intent, callID } = config;
  const given = Object.entries({ model, intent, call_id: callID }).filter(([, value]) => value !== undefined);
  const [subject] = given;
  if (given.length !== 1 || !subject?.[1] || (intent !== undefined && intent !== 'transcription'))
    throw new OpenAIError('Say what to connect to: one of `model`, `callID` or `intent: "transcription"`.');
  if (config.buildRealtimeURL) {
    const url = new URL(config.buildRealtimeURL(client, config));
    if (url.protocol !== 'wss:') throw new OpenAIError('The address of the session has to be one of wss:.');
    return url;
  }
  const url = new URL(client.baseURL);
  if (isAzure(client)) {
    const base = url.pathname.replace(/\/+/g, '/').replace(/\/$/, '');
    url.pathname = `${base.endsWith('/v1') ? base : `${base}/v1`}/realtime`;
    url.search = '';
  } else {
    url.pathname = `${url.pathname.replace(/\/$/, '')}/realtime`;
    for (const name of ['model', 'intent', 'call_id']) url.searchParams.delete(name);
  }
  url.hash = '';
  url.protocol = 'wss:';
  url.searchParams.set(...(subject as [string, string]));
  return url;
}

/** @throws OpenAIError when it is not said what to connect to, and the client names no deployment */
export function getAzureRealtimeConnection(
  client: { deploymentName?: string | undefined },
  { deploymentName, intent, callID, ...others }: AzureRealtimeConnectionConfig,
): RealtimeConnectionConfig {
  const given = [deploymentName, intent, callID].filter((value) => value !== undefined);
  if (given.length > 1 || (intent !== undefined && intent !== 'transcription'))
    throw new OpenAIError(
      'Say what to connect to: one of `deploymentName`, `callID` or `intent: "transcription"`.',
    );
  if (callID !== undefined) return { ...addressed(others), callID };
  if (intent !== undefined) return { ...addressed(others), intent };
  return { ...addressed(others), model: requireDeployment(client, deploymentName) };
}

/** The options without those for the socket. */
function addressed(options: Addressed): Addressed {
  const { buildRealtimeURL: build, reconnect, maxReconnectAttempts, ...others } = options;
  const { reconnectInitialDelay, reconnectMaxDelay, maxQueueBytes } = others;
  return {
    ...(build && { buildRealtimeURL: build }),
    reconnect,
    maxReconnectAttempts,
    reconnectInitialDelay,
    reconnectMaxDelay,
    maxQueueBytes,
  };
}
