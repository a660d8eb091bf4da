/** Lets one operation run at a time, until it is closed. */
export class Lifecycle {
  #isBusy = false;
  #isClosed = false;

  /** @throws TypeError when another operation is running, or it is closed */
  async occupy<Result>(operation: () => Promise<Result>): Promise<Result> {
    this.enter();
    try {
      return await operation();
    } finally {
      this.leave();
    }
  }

  /**
   * Begins an operation, which ends by `leave`. For those that are no promise; others take `occupy`.
   *
   * @throws TypeError when another operation is running, or it is closed
   */
  enter(): void {
    if (this.#isClosed) throw new TypeError('It was closed: make another one.');
    if (this.#isBusy) throw new TypeError('It is at work: await what it is doing, or make another one.');
    this.#isBusy = true;
  }

  leave(): void {
    this.#isBusy = false;
  }

  /** Lets nothing more begin. `draining` while an operation is still running, which goes on. */
  close(): { status: 'closed' | 'draining' } {
    this.#isClosed = true;
    return { status: this.#isBusy ? 'draining' : 'closed' };
  }
}
