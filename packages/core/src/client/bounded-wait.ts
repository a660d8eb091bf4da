import { APIUserAbortError } from '../errors/connection-errors.ts';
import { Cancellation } from '../transport/cancellation.ts';
import { onAbort } from './shared-abort-listener.ts';
import { startTimer, type TimeLimits, timeoutError } from './time-limits.ts';

/** A wait while no attempt is under way: the caller's signal ends it, and time limits may. */
export class BoundedWait extends Cancellation {
  #takeBackAbort: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal | null | undefined) {
    super();
    if (!signal) return;
    const abort = () => this.#stop(new APIUserAbortError({ cause: signal.reason }));
    if (signal.aborted) abort();
    else this.#takeBackAbort = onAbort(signal, abort);
  }

  /**
   * It may take as long as an attempt, or as the whole call if that is shorter.
   *
   * @param missing what there is not yet when the time is over, for the message
   */
  limit(
    { timeout, totalTimeoutMs }: Pick<TimeLimits, 'timeout' | 'totalTimeoutMs'>,
    missing: () => string,
  ): void {
    const option = totalTimeoutMs < timeout ? 'totalTimeoutMs' : 'timeout';
    const limitMs = Math.min(timeout, totalTimeoutMs);
    this.#timer = startTimer(limitMs, () => this.#stop(timeoutError(option, limitMs, missing())));
  }

  /** Takes back the listener and the timer. */
  end(): void {
    this.#takeBackAbort?.();
    clearTimeout(this.#timer);
  }

  #stop(error: Error): void {
    this.cancel(Object.assign(error, { attempts: 0 }));
  }
}
