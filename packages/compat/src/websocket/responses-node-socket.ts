import { type ClientOptions, WebSocket } from 'ws';
import type { OpenAI } from '../generated/openai.ts';
import { bringsCredentials, credentialedOptions } from './node-credentials.ts';
import { NodeWebSocket } from './node-web-socket.ts';
import { resolveKey } from './resolve-key.ts';

/** The options of `ws` without those of the socket itself. */
export function splitOptions<Own extends object>(
  options: (ClientOptions & Own) | null | undefined,
  names: readonly (keyof Own)[],
): { own: Own; forSocket: ClientOptions } {
  const all = Object.entries(options ?? {});
  const isOwn = ([name]: [string, unknown]) => (names as readonly string[]).includes(name);
  return {
    own: Object.fromEntries(all.filter(isOwn)) as Own,
    forSocket: Object.fromEntries(all.filter((entry) => !isOwn(entry))),
  };
}

/** Opens one with the key, or with what the caller brings in its place. */
export function openNodeSocket(
  client: OpenAI,
  url: URL,
  authHeaders: Record<string, string>,
  options: ClientOptions,
): NodeWebSocket {
  return new NodeWebSocket(new WebSocket(url, credentialedOptions(client, authHeaders, options)));
}

/** The key for another connection: a function is asked again, unless the caller brings credentials. */
export async function renewedKey(client: OpenAI, options: ClientOptions): Promise<string | null> {
  const isAsked = client._hasApiKeyProvider() && !bringsCredentials(client, options);
  return isAsked ? (await resolveKey(client)).apiKey : client.apiKey;
}
