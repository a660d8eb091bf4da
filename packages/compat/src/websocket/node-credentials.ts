import { OpenAIError } from '@oxide/core';
import { isSecretName } from '@oxide/core/internal';
import type { ClientOptions } from 'ws';
import type { OpenAI } from '../generated/openai.ts';
import { handshakeHeaders } from './handshake-headers.ts';
import { nodeSocketOptions } from './node-socket-options.ts';

/**
 * The options for `ws` with the key of the client, and the caller's headers over it.
 *
 * @throws OpenAIError when a function gives the key and has not been asked yet, and the caller brings no other one
 */
export function credentialedOptions(
  client: OpenAI,
  authHeaders: Record<string, string>,
  given: ClientOptions | null | undefined,
): ClientOptions {
  const isUnresolved = client._hasApiKeyProvider() && Object.keys(authHeaders).length === 0;
  if (isUnresolved && !bringsCredentials(client, given))
    throw new OpenAIError(
      'A function gives the API key, and has not been asked yet: make a call before, or pass credentials in `headers`.',
    );
  return nodeSocketOptions(given, handshakeHeaders(client, authHeaders, given?.headers));
}

/** Whether the caller's headers (or the client's own) say who is calling, so that no key is needed. */
export function bringsCredentials(client: object, given: ClientOptions | null | undefined): boolean {
  if ((given as { auth?: string } | null | undefined)?.auth) return true;
  const headers = handshakeHeaders(client, {}, given?.headers);
  return Object.entries(headers).some(([name, value]) => isSecretName(name) && String(value).trim() !== '');
}
