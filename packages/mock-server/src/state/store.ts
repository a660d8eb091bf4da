/** Objects by id, in the order in which they came, bounded by number and by weight: the oldest go first. */
export class Store<T> {
  readonly #items = new Map<string, { item: T; weight: number }>();
  readonly #mostItems: number;
  readonly #mostWeight: number;
  #weight = 0;

  constructor(mostItems: number, mostWeight: number) {
    this.#mostItems = mostItems;
    this.#mostWeight = mostWeight;
  }

  get(id: string): T | undefined {
    return this.#items.get(id)?.item;
  }

  /** Adds an item; the newest always stays, however heavy it is. */
  set(id: string, item: T, weight: number): void {
    this.delete(id);
    this.#items.set(id, { item, weight });
    this.#weight += weight;
    for (const oldest of this.#items.keys()) {
      if (oldest === id || (this.#items.size <= this.#mostItems && this.#weight <= this.#mostWeight)) return;
      this.delete(oldest);
    }
  }

  delete(id: string): boolean {
    this.#weight -= this.#items.get(id)?.weight ?? 0;
    return this.#items.delete(id);
  }

  values(): T[] {
    return [...this.#items.values()].map(({ item }) => item);
  }
}
