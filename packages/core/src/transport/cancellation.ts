type Stop = (reason: unknown) => void;

/**
 * Stops one attempt. A fraction of an `AbortController`'s cost, which is why there is one per attempt and
 * an `AbortSignal` only when a transport asks for it.
 */
export class Cancellation {
  #stop: Stop | undefined;
  #controller: AbortController | undefined;
  #reason: unknown;
  #cancelled = false;

  get cancelled(): boolean {
    return this.#cancelled;
  }

  /** What `cancel` was given. */
  get reason(): unknown {
    return this.#reason;
  }

  /**
   * Adds to what happens on `cancel`. Runs at once when already cancelled. Can't be taken back: it has to be
   * harmless once the request is over.
   */
  onCancel(stop: Stop): void {
    if (this.#cancelled) stop(this.#reason);
    else this.#stop = this.#stop === undefined ? stop : both(this.#stop, stop);
  }

  /** What the work gives, unless it is cancelled before: nobody waits for the work then. */
  until<T>(start: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.onCancel(reject);
      if (!this.#cancelled) start().then(resolve, reject);
    });
  }

  /** For transports that stop by a signal, as `fetch` does. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#cancelled && !this.#controller.signal.aborted) this.#controller.abort(this.#reason);
    return this.#controller.signal;
  }

  /** Only the first call counts. */
  cancel(reason: unknown): void {
    if (this.#cancelled) return;
    this.#cancelled = true;
    this.#reason = reason;
    this.#controller?.abort(reason);
    const stop = this.#stop;
    this.#stop = undefined;
    stop?.(reason);
  }
}

/** Most attempts have one or two: a list for them would cost more than the closure. */
function both(first: Stop, second: Stop): Stop {
  return (reason) => {
    first(reason);
    second(reason);
  };
}
