import type { Client } from '@oxide/core';
import { openSocket, type SocketTarget } from '@oxide/core/websocket';
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
  RealtimeTranslationClientEvent,
  RealtimeTranslationServerEvent,
} from '../generated/index.ts';
import type { BetaRealtimeClientEvent, BetaRealtimeServerEvent } from './beta-events.ts';
import {
  type BetaRealtimeConnectOptions,
  betaRealtimeTarget,
  type RealtimeConnectOptions,
  realtimeTarget,
  type TranslationConnectOptions,
  translationTarget,
} from './connect-options.ts';
import { type OpenSocket, RealtimeConnection } from './realtime-connection.ts';
import { resolveRecovery } from './recovery-options.ts';

/** A session that talks, or writes down what is said. */
export async function openRealtime(
  client: Client,
  options: RealtimeConnectOptions,
): Promise<RealtimeConnection<RealtimeClientEvent, RealtimeServerEvent>> {
  return RealtimeConnection.open(opener(client, realtimeTarget(client, options)), resolveRecovery(options));
}

/** A session of the beta. */
export async function openBetaRealtime(
  client: Client,
  options: BetaRealtimeConnectOptions,
): Promise<RealtimeConnection<BetaRealtimeClientEvent, BetaRealtimeServerEvent>> {
  return RealtimeConnection.open(
    opener(client, betaRealtimeTarget(client, options)),
    resolveRecovery(options),
  );
}

/** A session that translates. */
export async function openTranslations(
  client: Client,
  options: TranslationConnectOptions,
): Promise<RealtimeConnection<RealtimeTranslationClientEvent, RealtimeTranslationServerEvent>> {
  return RealtimeConnection.open(opener(client, translationTarget(options)), resolveRecovery(options));
}

/** The first time by the rules of the client and until the caller's signal; later ones are tries of the connection. */
function opener(client: Client, target: SocketTarget): OpenSocket {
  return (listener, isFirst, signal) =>
    openSocket(client, isFirst ? target : { ...target, maxRetries: 0, signal }, listener);
}
