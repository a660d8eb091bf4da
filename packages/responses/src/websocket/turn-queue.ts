import { APIUserAbortError, onAbort } from '@oxide/core/internal';

/** Lets so many in at a time; the others wait in their order. */
export class TurnQueue {
  readonly #limit: number;
  #inside = 0;
  readonly #waiting = new Set<() => void>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Waits until there is room, and gives the function that makes room again.
   *
   * @throws APIUserAbortError when the signal aborts before
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) throw new APIUserAbortError({ cause: signal.reason });
    if (this.#inside < this.#limit) this.#inside += 1;
    // Whoever leaves hands the room over.
    else await this.#turn(signal);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#leave();
    };
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        takeBack();
        resolve();
      };
      const takeBack = onAbort(signal, () => {
        this.#waiting.delete(enter);
        reject(new APIUserAbortError({ cause: signal.reason }));
      });
      this.#waiting.add(enter);
    });
  }

  #leave(): void {
    const [next] = this.#waiting;
    if (next) {
      this.#waiting.delete(next);
      next();
    } else this.#inside -= 1;
  }
}
