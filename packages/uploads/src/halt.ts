import { APIError, type BoundedWait } from '@oxide/core/internal';

/** Whether the same request may succeed when it is sent again later. */
export function canPass(error: unknown): boolean {
  return error instanceof APIError && error.retryable;
}

/** What ends an upload before it is complete, and how its requests learn of it. */
export class Halt {
  #failure: { readonly error: unknown } | undefined;
  readonly #controller = new AbortController();

  constructor(wait: BoundedWait) {
    // The attempts of a call: an upload is many.
    wait.onCancel((reason) => this.stop(Object.assign(reason as Error, { attempts: undefined })));
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
}
