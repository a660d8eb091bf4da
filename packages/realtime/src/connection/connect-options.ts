import type { Client } from '@oxide/core';
import { OpenAIError } from '@oxide/core/internal';
import type { SocketOptions, SocketTarget } from '@oxide/core/websocket';
import type { RealtimeRecoveryOptions } from './recovery-options.ts';

/** What to connect to: a session with a model, one that transcribes, or a call that is under way. */
export type RealtimeSubject =
  | {
      /** Model of the session; on Azure the deployment. */
      model: string;
      intent?: undefined;
      callID?: undefined;
    }
  | {
      /** Writes down what is said, and answers nothing. */
      intent: 'transcription';
      model?: undefined;
      callID?: undefined;
    }
  | {
      /** The call to listen to and to control. */
      callID: string;
      model?: undefined;
      intent?: undefined;
    };

/** On Azure, the client may name the deployment. */
type SubjectOfClient = { model?: undefined; intent?: undefined; callID?: undefined };

type Opening = Omit<SocketOptions, 'query'>;

/** How to open a realtime session, and whether to open another one when it breaks. */
export type RealtimeConnectOptions = (RealtimeSubject | SubjectOfClient) & RealtimeRecoveryOptions & Opening;

/** How to open a session that translates. */
export interface TranslationConnectOptions extends RealtimeRecoveryOptions, Opening {
  /** Model that translates. */
  model: string;
}

/** How to open a session of the beta. */
export type BetaRealtimeConnectOptions = (
  | Extract<RealtimeSubject, { model: string } | { callID: string }>
  | SubjectOfClient
) &
  RealtimeRecoveryOptions &
  Opening;

/** @throws OpenAIError when the options name nothing to connect to, or more than one thing */
export function realtimeTarget(client: Client, options: RealtimeConnectOptions): SocketTarget {
  const azure = isAzure(client);
  const subject = resolveSubject(client, options, 'transcription');
  const query = { model: undefined, intent: undefined, call_id: undefined, ...subject };
  if (!azure) return { ...options, path: '/realtime', query };
  // All sessions on Azure are those of the v1 API, which has no dated versions.
  const isV1 = /\/v1\/*$/.test(new URL(client.baseURL).pathname);
  return {
    ...options,
    path: isV1 ? '/realtime' : '/v1/realtime',
    query: { ...query, 'api-version': undefined },
  };
}

/** @throws OpenAIError when the options name nothing to connect to, or more than one thing */
export function betaRealtimeTarget(client: Client, options: BetaRealtimeConnectOptions): SocketTarget {
  const { model, call_id } = resolveSubject(client, options, undefined);
  const named = isAzure(client) ? { deployment: model } : { model };
  return {
    ...options,
    path: '/realtime',
    query: { ...named, call_id },
    operationHeaders: { 'openai-beta': 'realtime=v1' },
  };
}

/** @throws OpenAIError when there is no model */
export function translationTarget(options: TranslationConnectOptions): SocketTarget {
  if (!options.model) throw new OpenAIError('The translation has no `model`.');
  return { ...options, path: '/realtime/translations', query: { model: options.model } };
}

function resolveSubject(
  client: Client,
  { model, intent, callID, reconnect }: RealtimeConnectOptions,
  possibleIntent: string | undefined,
): { model?: string; intent?: string; call_id?: string } {
  const isNamed = intent !== undefined || callID !== undefined;
  const own = isNamed || !isAzure(client) ? undefined : client.deploymentName;
  const named = { model: model ?? own, intent, call_id: callID };
  const given = Object.entries(named).filter(([, value]) => value !== undefined);
  const isKnown = intent === undefined || intent === possibleIntent;
  if (given.length !== 1 || !given[0]![1] || !isKnown) {
    const choices = possibleIntent === undefined ? '`model` or `callID`' : '`model`, `callID` or `intent`';
    throw new OpenAIError(`Say what to connect to: one of ${choices}.`);
  }
  if (reconnect && named.model === undefined)
    throw new OpenAIError('`reconnect` is for sessions with a model: others can not be opened anew.');
  return Object.fromEntries(given);
}

interface AzureLike extends Client {
  deploymentName: string | undefined;
}

/** By its members, as the client may come from another copy of the package. */
function isAzure(client: Client): client is AzureLike {
  return 'deploymentName' in client && 'apiVersion' in client;
}
