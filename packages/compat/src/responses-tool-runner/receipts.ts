import { RunRefusal } from './run-error.ts';

/** Which calls of a run were begun, and which gave an output. */
export class Receipts {
  readonly attempted: string[];
  readonly completed: string[];
  readonly #ids: Set<string>;

  constructor(attempted: readonly string[] = [], completed: readonly string[] = []) {
    this.attempted = [...attempted];
    this.completed = [...completed];
    this.#ids = new Set(attempted);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** @throws RunRefusal when it was begun already */
  begin(id: string): void {
    if (this.has(id)) throw new RunRefusal('Two calls of the run have the same id.');
    this.#ids.add(id);
    this.attempted.push(id);
  }

  complete(id: string): void {
    this.completed.push(id);
  }
}
