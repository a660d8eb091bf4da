/** For so many calls the copies that they did not need are kept. */
const CALLS_KEPT = 200;
/** Shares of calls don't add up exactly: 20 times 0.05 may be a little less than 1. */
const ROUNDING = 1e-9;

/**
 * How many copies may be sent: each call earns a share of one. It begins with one, so that a program with a
 * single call can hedge it, and what is not used is kept up to the share of 200 calls, for a bad moment.
 */
export class HedgeBudget {
  #copies = 1;

  earn(share: number): void {
    const most = Math.max(1, share * CALLS_KEPT);
    if (this.#copies < most) this.#copies = Math.min(most, this.#copies + share);
  }

  /** Takes one copy out; false when there is none. */
  spend(): boolean {
    if (this.#copies < 1 - ROUNDING) return false;
    this.#copies -= 1;
    return true;
  }
}
