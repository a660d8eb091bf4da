import { APIUserAbortError } from '../errors/connection-errors.ts';
import { onAbort } from './shared-abort-listener.ts';

/** @throws APIUserAbortError as soon as the signal aborts */
export function sleep(delayMs: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new APIUserAbortError({ cause: signal?.reason }));
    };
    const timer = setTimeout(() => {
      takeBack?.();
      resolve();
    }, delayMs);
    const takeBack = signal && !signal.aborted ? onAbort(signal, abort) : undefined;
    if (signal?.aborted) abort();
  });
}
