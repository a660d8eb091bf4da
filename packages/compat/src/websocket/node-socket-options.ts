import type { ClientOptions as WebSocketOptions } from 'ws';

/** What can be told to the socket of `ws`. */
export interface NodeSocketOptions {
  options?: WebSocketOptions | undefined;
}

/**
 * The options for `ws`: without compression and without a limit for messages unless they are asked for. Redirects are
 * not followed: the credentials of the handshake are for the configured address.
 */
export function nodeSocketOptions(
  given: WebSocketOptions | null | undefined,
  headers: Record<string, string>,
): WebSocketOptions {
  return {
    ...given,
    perMessageDeflate: given?.perMessageDeflate ?? false,
    maxPayload: given?.maxPayload ?? 0,
    headers,
    followRedirects: false,
  };
}
