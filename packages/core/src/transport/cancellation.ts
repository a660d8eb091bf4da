/**
 * Stops one attempt. A fraction of an `AbortController`'s cost, which is why there is one per attempt and
 * an `AbortSignal` only when a transport asks for it.
 */
export class Cancellation {
  #stop: ((reason: unknown) => void) | undefined;
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

  /** Sets what happens on `cancel`, in place of what was set before. Runs at once when already cancelled. */
  onCancel(stop: (reason: unknown) => void): void {
    if (this.#cancelled) stop(this.#reason);
    else this.#stop = stop;
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
