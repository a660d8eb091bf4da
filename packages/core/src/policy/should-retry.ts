import { APIError } from '../errors/api-error.ts';

/** The server's own word (`x-should-retry`) first, then the rule for the error's class and status. */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof APIError)) return false;
  const asked = error.headers?.get('x-should-retry');
  if (asked === 'true') return true;
  return asked === 'false' ? false : error.retryable;
}
