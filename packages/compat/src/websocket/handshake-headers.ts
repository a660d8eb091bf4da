import type { ClientOptions as WebSocketOptions } from 'ws';

type HeaderValue = string | readonly string[] | number | null | undefined;

/** The hook of a client for its handshakes; parts of a client may lack it. */
interface HandshakeClient {
  _buildWebSocketHeaders?(authHeaders: Record<string, string>): Record<string, string>;
}

/** The headers of a handshake: the client's with the key, and the caller's over them; `null` takes one away. */
export function handshakeHeaders(
  client: object,
  authHeaders: Record<string, string>,
  given: WebSocketOptions['headers'],
): Record<string, string> {
  const own = (client as HandshakeClient)._buildWebSocketHeaders?.(authHeaders) ?? authHeaders;
  const headers = new Map<string, HeaderValue>();
  for (const [name, value] of [...Object.entries(own), ...Object.entries(given ?? {})]) {
    if (value === null) headers.delete(name.toLowerCase());
    else if (value !== undefined) headers.set(name.toLowerCase(), value as HeaderValue);
  }
  return Object.fromEntries(headers) as Record<string, string>;
}
