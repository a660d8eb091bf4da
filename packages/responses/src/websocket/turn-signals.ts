import { onAbort, whenUnheard } from '@oxide/core/internal';

/** What stops one turn. */
export interface TurnSignal {
  readonly signal: AbortSignal;
  /** To be called when the turn has been answered: once it has been read to its end too, nothing is left of it. */
  release(): void;
}

/**
 * The signals of a session's turns: each aborts with the caller's, and all with the session. Not by
 * `AbortSignal.any`, whose signals on Node 22 leave something behind on those that they follow, at each turn.
 */
export class TurnSignals {
  readonly #controllers = new Set<AbortController>();

  open(caller: AbortSignal | null | undefined): TurnSignal {
    const controller = new AbortController();
    const { signal } = controller;
    const abort = () => controller.abort(caller?.reason);
    const takeBack = caller && onAbort(caller, abort);
    if (caller?.aborted) abort();
    this.#controllers.add(controller);
    const forget = () => {
      takeBack?.();
      this.#controllers.delete(controller);
    };
    return { signal, release: () => whenUnheard(signal, forget) };
  }

  abortAll(reason: unknown): void {
    for (const controller of this.#controllers) controller.abort(reason);
  }
}
