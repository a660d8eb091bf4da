/** Two iterators over one. The source ends when both were left. */
export function tee<T>(source: AsyncIterator<T>): [AsyncIterator<T>, AsyncIterator<T>] {
  const pull = () => {
    const result = source.next();
    left.push(result);
    right.push(result);
  };
  const leave = async () => {
    if (left.abandoned && right.abandoned) await source.return?.();
  };
  const left: Branch<T> = new Branch<T>(pull, leave);
  const right: Branch<T> = new Branch<T>(pull, leave);
  return [left, right];
}

/** Taken results are dropped in blocks of at least this many… */
const BLOCK = 1_024;

class Branch<T> implements AsyncIterator<T> {
  readonly #pull: () => void;
  readonly #onLeave: () => Promise<void>;
  #results: (Promise<IteratorResult<T>> | undefined)[] = [];
  #head = 0;
  abandoned = false;

  constructor(pull: () => void, onLeave: () => Promise<void>) {
    this.#pull = pull;
    this.#onLeave = onLeave;
  }

  push(result: Promise<IteratorResult<T>>): void {
    if (this.abandoned) return;
    // The other branch may be the one that hears of a failure.
    result.catch(() => {});
    this.#results.push(result);
  }

  next(): Promise<IteratorResult<T>> {
    if (this.abandoned) return Promise.resolve({ value: undefined, done: true });
    if (this.#head === this.#results.length) this.#pull();
    const result = this.#results[this.#head]!;
    this.#results[this.#head] = undefined;
    this.#head++;
    // … and not before they are half of all: each result is moved once on average.
    if (this.#head >= BLOCK && this.#head * 2 >= this.#results.length) {
      this.#results = this.#results.slice(this.#head);
      this.#head = 0;
    }
    return result;
  }

  async return(): Promise<IteratorResult<T>> {
    if (!this.abandoned) {
      this.abandoned = true;
      this.#results = [];
      await this.#onLeave();
    }
    return { value: undefined, done: true };
  }
}
