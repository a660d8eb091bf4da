import { APIConnectionTimeoutError, APIUserAbortError, onAbort, startTimer } from '@oxide/core/internal';

/** Lets so many in at a time; the others wait in their order. */
export class TurnQueue {
  readonly #limit: number;
  #inside = 0;
  readonly #waiting = new Set<() => void>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether the next one has to wait. */
  get isFull(): boolean {
    return this.#inside === this.#limit;
  }

  /**
   * Waits until there is room, and gives the function that makes room again.
   *
   * @throws APIUserAbortError when the signal aborts before
   * @throws APIConnectionTimeoutError when it takes longer than `totalTimeoutMs`
   */
  async enter(signal: AbortSignal, totalTimeoutMs: number): Promise<() => void> {
    if (signal.aborted) throw new APIUserAbortError({ cause: signal.reason });
    // Whoever leaves hands the room over.
    if (this.isFull) await this.#turn(signal, totalTimeoutMs);
    else this.#inside += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#leave();
    };
  }

  #turn(signal: AbortSignal, totalTimeoutMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        takeBack();
        clearTimeout(timer);
        resolve();
      };
      const giveUp = (error: Error) => {
        this.#waiting.delete(enter);
        takeBack();
        clearTimeout(timer);
        reject(error);
      };
      const takeBack = onAbort(signal, () => giveUp(new APIUserAbortError({ cause: signal.reason })));
      const timer = startTimer(totalTimeoutMs, () => giveUp(notBegunInTime(totalTimeoutMs)));
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

function notBegunInTime(totalTimeoutMs: number): APIConnectionTimeoutError {
  const message = `The turn waited longer than ${totalTimeoutMs} ms for those before it (\`totalTimeoutMs\`).`;
  return new APIConnectionTimeoutError({ message });
}
