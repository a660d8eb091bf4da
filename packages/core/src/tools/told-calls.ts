/** The calls of a reply, kept for readers that come at any time. There are few of them. */
export class ToldCalls<Call> {
  readonly #calls: Call[] = [];
  readonly #readers = new Set<(call: Call) => void>();

  tell(call: Call): void {
    this.#calls.push(call);
    for (const read of this.#readers) read(call);
  }

  /** Gives a reader the calls so far and all further ones; what is returned takes it away. */
  attach(read: (call: Call) => void): () => void {
    for (const call of this.#calls) read(call);
    this.#readers.add(read);
    return () => this.#readers.delete(read);
  }
}
