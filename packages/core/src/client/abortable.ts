import { APIUserAbortError } from '../errors/connection-errors.ts';
import { onAbort } from './shared-abort-listener.ts';

/**
 * What `start` gives, unless the signal aborts before: for work that does not know the signal. The work itself
 * goes on then, and nobody waits for it.
 *
 * @throws APIUserAbortError as soon as the signal aborts
 */
export async function abortable<T>(
  start: () => T | PromiseLike<T>,
  signal: AbortSignal | null | undefined,
): Promise<T> {
  if (!signal) return start();
  const error = () => Object.assign(new APIUserAbortError({ cause: signal.reason }), { attempts: 0 });
  if (signal.aborted) throw error();
  let takeBack: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    takeBack = onAbort(signal, () => reject(error()));
  });
  try {
    return await Promise.race([start(), aborted]);
  } finally {
    takeBack?.();
  }
}
