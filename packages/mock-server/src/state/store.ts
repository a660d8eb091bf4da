/** Objects by id, in the order in which they came, at most `limit` of them: the oldest go first. */
export class Store<T> {
  readonly #items = new Map<string, T>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(id: string): T | undefined {
    return this.#items.get(id);
  }

  set(id: string, item: T): void {
    this.#items.set(id, item);
    if (this.#items.size <= this.#limit) return;
    const oldest = this.#items.keys().next();
    if (!oldest.done) this.#items.delete(oldest.value);
  }

  delete(id: string): boolean {
    return this.#items.delete(id);
  }

  values(): T[] {
    return [...this.#items.values()];
  }

  clear(): void {
    this.#items.clear();
  }
}
