const FIRST_CAPACITY = 1_024;

/** Bytes that are only ever added to. What was taken as a view stays as it was. */
export class GrowingBytes {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  append(bytes: Uint8Array): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#bytes.length) {
      // Doubled, so that each byte is moved once on average however many pieces come.
      const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      grown.set(this.view());
      this.#bytes = grown;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = needed;
  }

  copy(): GrowingBytes {
    const copy = new GrowingBytes();
    copy.append(this.view());
    return copy;
  }

  /** What there is by now; not a copy. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}
