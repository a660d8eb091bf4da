/** Two iterators over one. The source ends when both were left. */
export function tee<T>(source: AsyncIterator<T>): [AsyncIterator<T>, AsyncIterator<T>] {
  const left = new Branch<T>(() => pull());
  const right = new Branch<T>(() => pull());
  const pull = () => {
    const result = source.next();
    left.push(result);
    right.push(result);
  };
  const leave = async () => {
    if (left.left && right.left) await source.return?.();
  };
  left.onLeave = leave;
  right.onLeave = leave;
  return [left, right];
}

class Branch<T> implements AsyncIterator<T> {
  readonly #pull: () => void;
  #results: Promise<IteratorResult<T>>[] = [];
  #head = 0;
  left = false;
  onLeave: () => Promise<void> = async () => {};

  constructor(pull: () => void) {
    this.#pull = pull;
  }

  push(result: Promise<IteratorResult<T>>): void {
    if (this.left) return;
    // The other branch may be the one that hears of a failure.
    result.catch(() => {});
    this.#results.push(result);
  }

  next(): Promise<IteratorResult<T>> {
    if (this.left) return Promise.resolve({ value: undefined, done: true });
    if (this.#head === this.#results.length) this.#pull();
    const result = this.#results[this.#head]!;
    this.#head++;
    // Taken ones are dropped in blocks: one by one would move all the others each time.
    if (this.#head === this.#results.length || this.#head === 1_024) {
      this.#results = this.#results.slice(this.#head);
      this.#head = 0;
    }
    return result;
  }

  async return(): Promise<IteratorResult<T>> {
    if (!this.left) {
      this.left = true;
      this.#results = [];
      await this.onLeave();
    }
    return { value: undefined, done: true };
  }
}
