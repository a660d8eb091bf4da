import { OpenAIError } from '@oxide/core';
import { isBrowser, takesSocketHeaders } from '@oxide/core/internal';
import { credentialProtocols } from '@oxide/core/websocket';
import type { PlatformWebSocket } from './browser-web-socket.ts';
import { handshakeHeaders } from './handshake-headers.ts';
import { keyHeader } from './key-header.ts';
import type { ResolvedKey } from './resolve-key.ts';

export interface BrowserSocketOptions {
  /** Allows a browser to hold the key. Short-lived ones (`ek_…`) always may. */
  dangerouslyAllowBrowser?: boolean;
}

type Constructor = new (
  url: string,
  options: string[] | { protocols: string[]; headers: Record<string, string> },
) => PlatformWebSocket;

/**
 * Opens the WebSocket of the platform: with the key as a subprotocol, on Azure as a header.
 *
 * @param own headers of the operation
 * @throws OpenAIError when the platform can't send the key
 */
export function openPlatformSocket(
  url: URL,
  client: object,
  key: ResolvedKey,
  isAzure: boolean,
  own: Record<string, string> = {},
): PlatformWebSocket {
  const WebSocket = (globalThis as { WebSocket?: Constructor }).WebSocket;
  if (!WebSocket) throw new OpenAIError('This runtime has no WebSocket: use openai/realtime/ws.');
  if (!isAzure) {
    const headers = handshakeHeaders(client, { ...routing(client), ...keyHeader(key, false) }, undefined);
    return new WebSocket(url.href, credentialProtocols({ ...headers, ...own }, []));
  }
  if (!sendsHeaders())
    throw new OpenAIError(
      'The WebSocket of this runtime sends no headers, in which Azure takes keys: use openai/realtime/ws, or connect from your server.',
    );
  // Addresses are logged: a key in one of the caller's stays out of it.
  for (const name of [...url.searchParams.keys()])
    if (['api-key', 'authorization'].includes(name.toLowerCase())) url.searchParams.delete(name);
  const protocols = credentialProtocols(own, []);
  return new WebSocket(url.href, { protocols, headers: keyHeader(key, true) });
}

/** Where the client's requests count; clients with headers of their own tell it among them. */
function routing(client: object): Record<string, string> {
  if ('_buildWebSocketHeaders' in client) return {};
  const { organization, project } = client as { organization?: unknown; project?: unknown };
  return {
    ...(typeof organization === 'string' && { 'openai-organization': organization }),
    ...(typeof project === 'string' && { 'openai-project': project }),
  };
}

function sendsHeaders(): boolean {
  const { process, Deno, navigator } = globalThis as {
    process?: { versions?: { node?: string } };
    Deno?: unknown;
    navigator?: { userAgent?: string };
  };
  if (takesSocketHeaders()) return true;
  return !Deno && navigator?.userAgent !== 'Cloudflare-Workers' && process?.versions?.node !== undefined;
}

/** @throws OpenAIError when everybody who opens the page could take the key */
export function assertMayBrowse(
  client: object | undefined,
  apiKey: string | null | undefined,
  isAllowed: boolean | undefined,
): void {
  const options = (client as { _options?: { dangerouslyAllowBrowser?: boolean } } | undefined)?._options;
  const mayBrowse = isAllowed ?? options?.dangerouslyAllowBrowser ?? apiKey?.startsWith('ek_');
  if (mayBrowse || !isBrowser()) return;
  throw new OpenAIError(
    'This is a browser: whoever opens the page can take the API key. Use a short-lived key of `realtime.clientSecrets`, or set `dangerouslyAllowBrowser: true` for a key that may be known.',
  );
}
