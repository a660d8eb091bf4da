import { Queue } from './queue.ts';

interface Reader<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(error: unknown): void;
}

/** What an iterator tells the stream that it belongs to. */
export interface EventIteratorHooks {
  /** An item was taken; `waiting` are left. */
  onTake(waiting: number): void;
  /** The reader left before the end. */
  onReturn(): void;
}

/** Items pushed by a stream's events, to be read one after the other. A failure comes after what waits. */
export class EventIterator<T> implements AsyncIterableIterator<T, undefined, void> {
  readonly #hooks: EventIteratorHooks;
  readonly #items = new Queue<T>();
  readonly #readers = new Queue<Reader<T>>();
  #failure: { readonly error: unknown } | undefined;
  #failsOn = false;
  #ended = false;

  constructor(hooks: EventIteratorHooks) {
    this.#hooks = hooks;
  }

  /** Items that nobody has read yet. */
  get waiting(): number {
    return this.#items.size;
  }

  push(value: T): void {
    if (this.#ended) return;
    const reader = this.#readers.shift();
    if (reader === undefined) this.#items.push(value);
    else reader.resolve({ value, done: false });
  }

  /** No more items come. The failure, if any, is told to one reader. */
  end(failure?: { readonly error: unknown }): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = failure;
    for (let reader = this.#readers.shift(); reader !== undefined; reader = this.#readers.shift()) {
      this.#atEnd().then(reader.resolve, reader.reject);
    }
  }

  /** Drops what waits, and fails each read from now on. */
  fail(error: unknown): void {
    this.#items.clear();
    this.#failsOn = true;
    this.end({ error });
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#items.size > 0) {
      const value = this.#items.shift() as T;
      this.#hooks.onTake(this.#items.size);
      return Promise.resolve({ value, done: false });
    }
    if (this.#ended) return this.#atEnd();
    return new Promise((resolve, reject) => this.#readers.push({ resolve, reject }));
  }

  return(): Promise<IteratorResult<T, undefined>> {
    const early = !this.#ended;
    this.end();
    this.#items.clear();
    this.#failure = undefined;
    if (early) this.#hooks.onReturn();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #atEnd(): Promise<IteratorResult<T, undefined>> {
    const failure = this.#failure;
    if (!this.#failsOn) this.#failure = undefined;
    return failure ? Promise.reject(failure.error) : Promise.resolve({ value: undefined, done: true });
  }
}
