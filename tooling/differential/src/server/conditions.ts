/** Waits for what is true at some time; whoever changes something says so. */
export class Conditions {
  readonly #waiting: { isMet(): boolean; resolve(): void }[] = [];

  when(isMet: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ isMet, resolve });
      this.changed();
    });
  }

  changed(): void {
    for (const entry of [...this.#waiting]) {
      if (!entry.isMet()) continue;
      this.#waiting.splice(this.#waiting.indexOf(entry), 1);
      entry.resolve();
    }
  }
}
