import { type ClientOptions, WebSocket } from 'ws';
import type { OpenAI } from '../generated/openai.ts';
import { bringsCredentials, credentialedOptions } from './node-credentials.ts';
import { NodeWebSocket } from './node-web-socket.ts';
import { resolveKey } from './resolve-key.ts';
import type { ResponsesWSBaseOptions } from './responses-socket-base.ts';

/** Options of the socket of `ws`, and of the connection. Compression is off, and messages have no limit, unless asked for. */
export interface ResponsesWSClientOptions extends ClientOptions, ResponsesWSBaseOptions {
  /** Name and password, for servers that want those. */
  auth?: string;
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
