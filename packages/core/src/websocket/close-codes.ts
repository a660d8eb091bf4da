/**
 * Whether a connection that ended with this code may stand again: the network broke, or the server restarts or is
 * overloaded. Anything else would end the next one too.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1
 */
export function isRecoverableClose(code: number): boolean {
  return RECOVERABLE.has(code);
}

/** Going away, no status, broken, internal error, restart, try again later, TLS. */
const RECOVERABLE: ReadonlySet<number> = new Set([1001, 1005, 1006, 1011, 1012, 1013, 1015]);
