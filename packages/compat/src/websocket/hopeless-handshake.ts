import type { WebSocket } from 'ws';

/** Statuses with which the same handshake may succeed later. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

const UNTRUSTED = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/** Sees what makes it useless to try the handshake again: the server refuses it, or its certificate is wrong. */
export function watchHandshake(socket: WebSocket, onHopeless: (error: Error) => void): void {
  socket.on('unexpected-response', (_request, response) => {
    const { statusCode = 0 } = response;
    if (!PASSING.has(statusCode)) onHopeless(new Error(`The server refused the handshake: ${statusCode}`));
    response.resume();
    socket.terminate();
  });
  socket.on('error', (error: Error & { code?: unknown }) => {
    const code = String(error.code);
    if (code.startsWith('ERR_TLS_') || code.startsWith('CERT_') || UNTRUSTED.has(code)) onHopeless(error);
  });
}
