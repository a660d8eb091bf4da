import { redactSecrets } from '../logging/redact.ts';
import { carriesSecret } from './carries-secret.ts';

/** Deeper chains repeat themselves. */
const MAX_DEPTH = 5;
/** In place of what can't be copied. */
const HIDDEN = '(not shown, as it holds a credential)';

/**
 * The platform's error as a cause that can be shown: the very object, unless its text or anything that it
 * carries holds a secret (some `fetch` functions quote the address or the header that they stumbled over, or
 * hang the whole request on their error); then a copy of its text, its code and its own cause without it.
 */
export function cleanCause(error: unknown, secrets: readonly string[], depth = 0): unknown {
  if (secrets.length === 0 || !carriesSecret(error, secrets)) return error;
  if (typeof error === 'string') return redactSecrets(error, secrets);
  if (!(error instanceof Error) || depth > MAX_DEPTH) return HIDDEN;
  const cause = cleanCause(error.cause, secrets, depth + 1);
  const message = redactSecrets(error.message, secrets);
  const stack = redactSecrets(error.stack ?? '', secrets);
  const copy = new Error(message, cause === undefined ? undefined : { cause });
  const { code } = error as { code?: unknown };
  Object.defineProperty(copy, 'name', { value: error.name, configurable: true, writable: true });
  Object.defineProperty(copy, 'stack', { value: stack, configurable: true, writable: true });
  return code === undefined ? copy : Object.assign(copy, { code });
}
