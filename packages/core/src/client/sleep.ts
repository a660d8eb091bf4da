import { APIUserAbortError } from '../errors/connection-errors.ts';
import { onAbort } from './shared-abort-listener.ts';
import { MAX_TIMER_MS } from './time-limits.ts';

/**
 * Waits so long, or as long as a timer can (24 days): a longer one would go off at once.
 *
 * @throws APIUserAbortError as soon as the signal aborts
 */
export function sleep(delayMs: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new APIUserAbortError({ cause: signal?.reason }));
    };
    const timer = setTimeout(
      () => {
        takeBack?.();
        resolve();
      },
      Math.min(delayMs, MAX_TIMER_MS),
    );
    const takeBack = signal && !signal.aborted ? onAbort(signal, abort) : undefined;
    if (signal?.aborted) abort();
  });
}
