interface Waiter {
  check: () => boolean;
  resolve: () => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

/** Promises that are looked at each time that something happens, so that nobody has to poll. */
export class Waiting {
  readonly #waiters = new Set<Waiter>();
  #closed = false;

  /** Resolves as soon as `check` gives true. Rejects after the time, naming what was waited for. */
  until(check: () => boolean, what: string, timeoutMs: number): Promise<void> {
    if (check()) return Promise.resolve();
    if (this.#closed)
      return Promise.reject(new Error(`The mock server is closed: ${what} can't come any more.`));
    return new Promise((resolve, reject) => {
      const settle = (action: () => void) => {
        clearTimeout(waiter.timer);
        this.#waiters.delete(waiter);
        action();
      };
      const waiter: Waiter = {
        check,
        resolve: () => settle(resolve),
        reject: (error) => settle(() => reject(error)),
        timer: setTimeout(
          () => waiter.reject(new Error(`Waited ${timeoutMs} ms for ${what} on the mock server, in vain.`)),
          timeoutMs,
        ),
      };
      this.#waiters.add(waiter);
    });
  }

  /** Something happened. */
  notify(): void {
    for (const waiter of [...this.#waiters]) {
      try {
        if (waiter.check()) waiter.resolve();
      } catch (error) {
        waiter.reject(error instanceof Error ? error : new Error(String(error)));
      }
    }
  }

  close(): void {
    this.#closed = true;
    for (const waiter of [...this.#waiters])
      waiter.reject(new Error('The mock server was closed while something was waited for.'));
  }
}
