const longestDelay = 2 ** 31 - 1;

/** The time until something is over, and the waits that end with it: none of them leaves a timer behind. */
export class Lifetime {
  ended = false;
  #onEnd: (() => void)[] = [];

  end(): void {
    this.ended = true;
    for (const listener of this.#onEnd.splice(0)) listener();
  }

  /** Resolves after the time, or at once when it is over. */
  sleep(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    return this.until((resolve) => {
      timer = setTimeout(resolve, Math.min(milliseconds, longestDelay));
    }).finally(() => clearTimeout(timer));
  }

  /** Resolves when it is over. */
  over(): Promise<void> {
    return this.until(() => {});
  }

  /** Resolves when what was started says so, or when it is over. */
  until(start: (resolve: () => void) => void): Promise<void> {
    if (this.ended) return Promise.resolve();
    return new Promise((resolve) => {
      const settle = () => {
        const index = this.#onEnd.indexOf(settle);
        if (index >= 0) this.#onEnd.splice(index, 1);
        resolve();
      };
      this.#onEnd.push(settle);
      start(settle);
    });
  }
}
