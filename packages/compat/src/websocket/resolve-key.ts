import { OpenAIError } from '@oxide/core';
import type { SocketClient } from './socket-client.ts';

/** The part of a client that gives its key. */
export interface KeyClient extends SocketClient {
  _callApiKey(capture?: (apiKey: string | null) => void): Promise<boolean>;
}

/** A key, and whether a function gave it. */
export interface ResolvedKey {
  readonly apiKey: string | null;
  readonly isProvider: boolean;
}

/** The key of the client; one that a function gives is asked for. */
export async function resolveKey(client: KeyClient): Promise<ResolvedKey> {
  let captured: string | null | undefined;
  const isProvider = await client._callApiKey((apiKey) => {
    captured = apiKey;
  });
  // A subclass may know nothing of capturing.
  return { apiKey: captured === undefined ? client.apiKey : captured, isProvider };
}

/**
 * The key that the client has.
 *
 * @throws OpenAIError when a function gives it: who asks has to wait
 */
export function presentKey(client: SocketClient): ResolvedKey {
  if (typeof (client as OptionsClient)._options?.apiKey === 'function')
    throw new OpenAIError('A function gives the API key: open the socket by `create()`, which asks for it.');
  return { apiKey: client.apiKey, isProvider: false };
}

/** The key for another connection; parts of a client may give none but the one that they hold. */
export async function nextKey(client: SocketClient): Promise<ResolvedKey> {
  const { _callApiKey: call } = client as Partial<KeyClient>;
  return typeof call === 'function' ? resolveKey(client as KeyClient) : presentKey(client);
}

interface OptionsClient {
  _options?: { apiKey?: unknown };
}
