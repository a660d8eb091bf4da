/** Events that wait to be read, bounded by their number and bytes. */
export class LaneQueue<Event> {
  readonly #release: (bytes: number) => void;
  readonly #maxEvents: number;
  readonly #maxBytes: number;
  #incoming: { event: Event; bytes: number }[] = [];
  #outgoing: { event: Event; bytes: number }[] = [];
  #bytes = 0;
  #wake: (() => void) | undefined;
  /** With what it has ended. */
  failure: Error | undefined;

  /** @param release told the bytes of each event that waits no longer */
  constructor(release: (bytes: number) => void, maxEvents: number, maxBytes: number) {
    this.#release = release;
    this.#maxEvents = maxEvents;
    this.#maxBytes = maxBytes;
  }

  /** @returns false when there is no room for it */
  push(event: Event, bytes: number): boolean {
    if (this.failure) {
      this.#release(bytes);
      return true;
    }
    const waiting = this.#incoming.length + this.#outgoing.length;
    if (waiting >= this.#maxEvents || this.#bytes + bytes > this.#maxBytes) {
      this.#release(bytes);
      return false;
    }
    this.#bytes += bytes;
    this.#incoming.push({ event, bytes });
    this.#wake?.();
    return true;
  }

  take(): { event: Event; bytes: number } | undefined {
    if (this.#outgoing.length === 0) {
      this.#outgoing = this.#incoming.reverse();
      this.#incoming = [];
    }
    const item = this.#outgoing.pop();
    if (item === undefined) return undefined;
    this.#bytes -= item.bytes;
    this.#release(item.bytes);
    return item;
  }

  /** Resolves when there is something new to see. */
  changed(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** No more come; what waits can be read. */
  end(error: Error): void {
    this.failure ??= error;
    this.#wake?.();
  }

  /** No more come, and what waits is dropped. */
  fail(error: Error): void {
    this.end(error);
    while (this.take());
  }
}
