import { isReplayable } from '../replay-body.ts';
import type { TransportRequest } from '../transport.ts';

/** Source: RFC 9110, 9.2.2 */
const IDEMPOTENT: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

/**
 * Whether a request may be sent once more that the server may or may not have got. A method that is not idempotent needs
 * its caller's leave (RFC 9110, 9.2.2): that no byte of a reply came doesn't say that nothing was done.
 */
export function maySendAgain({ method, body, repeatable }: TransportRequest): boolean {
  return (repeatable === true || IDEMPOTENT.has(method)) && isReplayable(body);
}
