import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from './error-reply.ts';

/**
 * Throws the API's 401 unless the request carries a key that the server accepts.
 *
 * @param protocols subprotocols of a WebSocket, among which a browser sends the key
 */
export function authorize(
  headers: IncomingHttpHeaders,
  accepted: string | false | undefined,
  protocols: readonly string[] = [],
): void {
  if (accepted === false) return;
  const key = presentedKey(headers) ?? protocolKey(protocols);
  if (!key)
    throw new ApiError(401, 'No API key was provided: send it as "Authorization: Bearer <key>".', {
      code: null,
    });
  if (accepted !== undefined && key !== accepted)
    throw new ApiError(401, `Incorrect API key provided: ${maskKey(key)}.`, { code: 'invalid_api_key' });
}

/** The key in the `authorization` header, or in Azure's `api-key`. */
function presentedKey(headers: IncomingHttpHeaders): string | undefined {
  const authorization = headers.authorization;
  if (authorization !== undefined) return /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  const azureKey = headers['api-key'];
  return typeof azureKey === 'string' ? azureKey : undefined;
}

function protocolKey(protocols: readonly string[]): string | undefined {
  const prefix = 'openai-insecure-api-key.';
  return protocols.find((protocol) => protocol.startsWith(prefix))?.slice(prefix.length);
}

/** At most three characters of each end, and nothing of a short key. */
function maskKey(key: string): string {
  return key.length < 16 ? '***' : `${key.slice(0, 3)}***${key.slice(-3)}`;
}
