/** How many retries a client may send beside its calls. */
export interface RetryBudgetOptions {
  /** Retries that can be sent at once when nothing succeeds. @default 500 */
  capacity?: number;
  /** Retries earned by each call that succeeds. @default 0.2 */
  earnedPerSuccess?: number;
}

/**
 * A token bucket over all calls of a client: when most calls fail, retries stop instead of doubling the
 * load. Retries that the server asked for (`retry-after`) are not counted.
 */
export class RetryBudget {
  readonly #capacity: number;
  readonly #earned: number;
  #tokens: number;

  constructor({ capacity = 500, earnedPerSuccess = 0.2 }: RetryBudgetOptions = {}) {
    this.#capacity = capacity;
    this.#earned = earnedPerSuccess;
    this.#tokens = capacity;
  }

  /** Another one of the same kind, full. */
  renewed(): RetryBudget {
    return new RetryBudget({ capacity: this.#capacity, earnedPerSuccess: this.#earned });
  }

  /** Takes one retry out; false when none is left. */
  spend(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  earn(): void {
    if (this.#tokens < this.#capacity) this.#tokens = Math.min(this.#capacity, this.#tokens + this.#earned);
  }
}
