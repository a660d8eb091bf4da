import { randomSequence } from '../random.ts';

const alphabet = '0123456789abcdef';

/** Ids that look like the API's and are the same in every run: prefix, random-looking digits, a counter. */
export class Ids {
  readonly #random: () => number;
  #count = 0;

  constructor(seed: number) {
    this.#random = randomSequence(seed);
  }

  /** A new id of `length` characters after the prefix. */
  next(prefix: string, length = 32): string {
    this.#count += 1;
    const counter = this.#count.toString(16).padStart(6, '0');
    let digits = '';
    while (digits.length < length - counter.length) digits += alphabet[Math.floor(this.#random() * 16)];
    return `${prefix}${digits}${counter}`;
  }
}
