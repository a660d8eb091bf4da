import { concatenate } from './concatenate.ts';

const FIRST_CAPACITY = 1_024;
/** Pieces of one text: a fork of a fork of a fork does not hold ever more of them. */
const MOST_SHARED = 16;

/** Bytes that are only ever added to. What was taken as a view stays as it was. */
export class GrowingBytes {
  /** Those that forks have too. */
  #shared: readonly Uint8Array[] = [];
  #sharedLength = 0;
  #bytes = new Uint8Array(FIRST_CAPACITY);
  /** Of `#bytes`. */
  #length = 0;

  get length(): number {
    return this.#sharedLength + this.#length;
  }

  append(bytes: Uint8Array): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#bytes.length) {
      // Doubled, so that each byte is moved once on average however many pieces come.
      const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      grown.set(this.#own());
      this.#bytes = grown;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = needed;
  }

  /** The same bytes, to be added to by itself. They are not copied: what is there does not change. */
  fork(): GrowingBytes {
    this.#share();
    const fork = new GrowingBytes();
    fork.#shared = this.#shared;
    fork.#sharedLength = this.#sharedLength;
    return fork;
  }

  /** What there is by now, in order; not a copy. */
  pieces(): Uint8Array[] {
    return [...this.#shared, this.#own()];
  }

  /** The same in one piece; a copy where there are several. */
  joined(): Uint8Array {
    return concatenate(this.pieces());
  }

  #own(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #share(): void {
    if (this.#length === 0) return;
    this.#sharedLength = this.length;
    const pieces = this.pieces();
    this.#shared = pieces.length > MOST_SHARED ? [concatenate(pieces)] : pieces;
    this.#bytes = new Uint8Array(FIRST_CAPACITY);
    this.#length = 0;
  }
}
