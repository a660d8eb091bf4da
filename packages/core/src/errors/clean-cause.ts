import { redactSecrets } from '../logging/redact.ts';

/** Deeper chains repeat themselves. */
const MAX_DEPTH = 5;

/**
 * The platform's error as a cause that can be shown: the very object, unless its text holds a secret (some
 * `fetch` functions quote the address or the header that they stumbled over); then a copy without it.
 */
export function cleanCause(error: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof error === 'string') return redactSecrets(error, secrets);
  if (!(error instanceof Error) || secrets.length === 0 || depth > MAX_DEPTH) return error;
  const cause = cleanCause(error.cause, secrets, depth + 1);
  const message = redactSecrets(error.message, secrets);
  const stack = redactSecrets(error.stack ?? '', secrets);
  if (cause === error.cause && message === error.message && stack === (error.stack ?? '')) return error;
  const copy = new Error(message, cause === undefined ? undefined : { cause });
  const { code } = error as { code?: unknown };
  Object.defineProperty(copy, 'name', { value: error.name, configurable: true, writable: true });
  Object.defineProperty(copy, 'stack', { value: stack, configurable: true, writable: true });
  return code === undefined ? copy : Object.assign(copy, { code });
}
