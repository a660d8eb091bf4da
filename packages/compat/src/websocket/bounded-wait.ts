import { MAX_TIMER_MS, onAbort } from '@oxide/core/internal';

/** Whether a timer can take so many milliseconds: a longer one would go off at once. */
export function isTimerDuration(milliseconds: number): boolean {
  return Number.isFinite(milliseconds) && milliseconds > 0 && milliseconds <= MAX_TIMER_MS;
}

/** Something that is waited for: no longer than a limit, and until a signal aborts. What ends it then, its owner says. */
export class BoundedWait {
  readonly promise: Promise<void>;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #stopListening: (() => void) | undefined;
  #settle!: (error: Error | undefined) => void;

  /** @param signal that has not aborted yet */
  constructor(
    timeoutMs: number,
    signal: AbortSignal | undefined,
    { onLate, onAborted }: { onLate: () => void; onAborted: (reason: unknown) => void },
  ) {
    this.promise = new Promise((resolve, reject) => {
      this.#settle = (error) => (error ? reject(error) : resolve());
    });
    this.#stopListening = signal && onAbort(signal, () => onAborted(signal.reason));
    this.#timer = setTimeout(onLate, timeoutMs);
  }

  /** Ends it; the first time counts. */
  settle(error?: Error): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
    this.#settle(error);
  }
}
