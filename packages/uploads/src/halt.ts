import { APIConnectionTimeoutError, APIError, APIUserAbortError, startTimer } from '@oxide/core/internal';

/** Whether the same request may succeed when it is sent again later. */
export function canPass(error: unknown): boolean {
  return error instanceof APIError && error.retryable;
}

/** What ends an upload before it is complete, and how its requests learn of it. */
export class Halt {
  #failure: { readonly error: unknown } | undefined;
  readonly #controller = new AbortController();
  readonly #release: () => void;

  constructor(signal: AbortSignal | null | undefined, totalTimeoutMs: number | undefined) {
    const abort = () => this.stop(new APIUserAbortError({ cause: signal?.reason }));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    const timer =
      totalTimeoutMs === undefined
        ? undefined
        : startTimer(totalTimeoutMs, () => this.stop(timeoutError(totalTimeoutMs)));
    this.#release = () => {
      signal?.removeEventListener('abort', abort);
      clearTimeout(timer);
    };
  }

  /** Aborts when nothing may go on. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get failed(): boolean {
    return this.#failure !== undefined;
  }

  /** Nothing new starts. What is under way goes on if the failure can pass, for it is not lost then. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    if (!canPass(error)) this.#controller.abort(error);
  }

  /** Nothing goes on. */
  stop(error: unknown): void {
    this.#failure = { error };
    this.#controller.abort(error);
  }

  /** The failure that counts: requests that were aborted for it only tell of that. */
  reasonFor(error: unknown): unknown {
    return this.#failure === undefined ? error : this.#failure.error;
  }

  throwIfFailed(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** Takes back the listener and the timer. */
  release(): void {
    this.#release();
  }
}

function timeoutError(limitMs: number): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError({
    message: `The upload was not complete within ${limitMs} ms (\`totalTimeoutMs\`).`,
  });
}
