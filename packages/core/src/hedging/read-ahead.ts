/** An iterator whose first result was taken before, and comes again. */
export class ReadAhead<T> implements AsyncIterator<T> {
  #first: IteratorResult<T> | undefined;
  readonly #rest: AsyncIterator<T>;
  readonly #signal: AbortSignal;

  private constructor(first: IteratorResult<T>, rest: AsyncIterator<T>, signal: AbortSignal) {
    this.#first = first;
    this.#rest = rest;
    this.#signal = signal;
  }

  /** @param signal whoever stops the source by this does not want the first result either */
  static async of<T>(source: AsyncIterator<T>, signal: AbortSignal): Promise<ReadAhead<T>> {
    return new ReadAhead(await source.next(), source, signal);
  }

  next(): Promise<IteratorResult<T>> {
    const first = this.#first;
    this.#first = undefined;
    return first === undefined || this.#signal.aborted ? this.#rest.next() : Promise.resolve(first);
  }

  async return(): Promise<IteratorResult<T>> {
    this.drop();
    await this.#rest.return?.();
    return { value: undefined, done: true };
  }

  /** The first result is not wanted any more. */
  drop(): void {
    this.#first = undefined;
  }
}
