import { APIUserAbortError } from '../errors/connection-errors.ts';
import { onAbort, whenUnheard } from './shared-abort-listener.ts';

type Signal = AbortSignal | null | undefined;

/** The requests that one call of the user's is made of, each with a signal of its own; the caller's signal stops them all. */
export class AbortGroup {
  readonly #controllers = new Set<AbortController>();
  readonly #takeBack: (() => void) | undefined;

  /**
   * @param onStop told when the caller's signal aborts
   * @throws APIUserAbortError when it has aborted before
   */
  constructor(signal: Signal, onStop: (error: APIUserAbortError) => void) {
    if (!signal) return;
    const error = () => new APIUserAbortError({ cause: signal.reason });
    if (signal.aborted) throw error();
    this.#takeBack = onAbort(signal, () => {
      for (const controller of this.#controllers) controller.abort(signal.reason);
      onStop(error());
    });
  }

  /** A signal for one more request. */
  open(): AbortController {
    const controller = new AbortController();
    this.#controllers.add(controller);
    return controller;
  }

  /** Stops all requests but one. The caller's signal still stops that, for as long as its answer is being read. */
  close(reason: unknown, kept?: AbortController): void {
    for (const controller of this.#controllers) {
      if (controller === kept) continue;
      this.#controllers.delete(controller);
      controller.abort(reason);
    }
    if (kept) whenUnheard(kept.signal, () => this.#takeBack?.());
    else this.#takeBack?.();
  }
}
