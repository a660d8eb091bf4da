/** First in, first out, at a constant cost for each item: `Array.shift` moves all that wait behind. */
export class Queue<T> {
  #incoming: T[] = [];
  /** Turned around, so that the oldest is at the end. */
  #outgoing: T[] = [];

  get size(): number {
    return this.#incoming.length + this.#outgoing.length;
  }

  push(item: T): void {
    this.#incoming.push(item);
  }

  shift(): T | undefined {
    if (this.#outgoing.length === 0 && this.#incoming.length > 0) {
      this.#outgoing = this.#incoming.reverse();
      this.#incoming = [];
    }
    return this.#outgoing.pop();
  }

  clear(): void {
    this.#incoming = [];
    this.#outgoing = [];
  }
}
