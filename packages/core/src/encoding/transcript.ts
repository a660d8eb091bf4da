import { OpenAIError } from '../errors/openai-error.ts';
import { deepFreeze } from './deep-freeze.ts';
import { rememberEncoded } from './encoded-values.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { stringify } from './stringify.ts';

/** Where two transcripts part. */
export interface TranscriptDifference {
  /** First byte that differs, counted in the JSON of the items from its opening bracket on. */
  readonly byte: number;
  /** Index of the item that the byte belongs to; the length of the shorter one when the other goes on. */
  readonly item: number;
}

/**
 * A conversation that is only ever added to, and whose items are encoded once, when they are added: a request
 * costs what is new in it, and its beginning stays the same to the byte, which a server's prompt cache needs.
 *
 * `items` goes where a list of items does (`input`, `messages`). Items are frozen, with all that they hold.
 */
export class Transcript<Item extends object> {
  readonly #encoder = new TextEncoder();
  /** `[` and the items, with commas between them; the closing bracket is put behind it when it is sent. */
  #bytes = new GrowingBytes();
  /** Where the JSON of each item ends. */
  #ends: number[] = [];
  #list: Item[] = [];
  /** The list as it was given out last; undefined when it has grown since. */
  #snapshot: readonly Item[] | undefined;

  constructor(items: Iterable<Item> = []) {
    this.#bytes.append(OPEN);
    this.append(items);
  }

  /** Number of items. */
  get length(): number {
    return this.#list.length;
  }

  /** Bytes of the items' JSON, as sent. */
  get byteLength(): number {
    return this.#bytes.length + CLOSE.length;
  }

  /**
   * The items so far, as a list that stays as it is. It is a plain array, though frozen; a copy of it is sent
   * like any other list.
   */
  get items(): Item[] {
    if (!this.#snapshot) {
      this.#snapshot = Object.freeze([...this.#list]);
      rememberEncoded(this.#snapshot, [...this.#bytes.pieces(), CLOSE]);
    }
    // The API's types ask for a list that can be changed, though nothing changes it.
    return this.#snapshot as Item[];
  }

  /**
   * Adds one item or several.
   *
   * @throws OpenAIError when an item is no object or can't be written as JSON; then none of them is added
   */
  append(items: Item | Iterable<Item>): this {
    const isList = typeof items === 'object' && items !== null && Symbol.iterator in items;
    const added: Item[] = isList ? [...items] : [items as Item];
    const encoded = added.map((item, index) => this.#encode(item, index));
    for (const [index, bytes] of encoded.entries()) {
      if (this.length > 0) this.#bytes.append(COMMA);
      this.#bytes.append(bytes);
      this.#ends.push(this.#bytes.length);
      this.#list.push(deepFreeze(added[index]!));
    }
    this.#snapshot = undefined;
    return this;
  }

  /** A transcript that goes on from here by itself: its items are not encoded again, and their bytes not copied. */
  fork(): this {
    const fork = new (this.constructor as new () => this)();
    fork.#bytes = this.#bytes.fork();
    fork.#ends = [...this.#ends];
    fork.#list = [...this.#list];
    fork.#snapshot = this.#snapshot;
    return fork;
  }

  /**
   * Where the two part, for finding out why a prompt was not found in the server's cache; undefined when they
   * are the same.
   */
  diffPrefix(other: Transcript<Item>): TranscriptDifference | undefined {
    const ours = this.#bytes.joined();
    const theirs = other.#bytes.joined();
    const shorter = Math.min(ours.length, theirs.length);
    let byte = 0;
    while (byte < shorter && ours[byte] === theirs[byte]) byte += 1;
    if (byte === ours.length && byte === theirs.length) return undefined;
    return { byte, item: this.#itemAt(byte) };
  }

  /** The items, for logs and for copies. */
  toJSON(): Item[] {
    return this.items;
  }

  #encode(item: Item, index: number): Uint8Array {
    if (typeof item !== 'object' || item === null)
      throw new OpenAIError(
        `Item ${index} to append is no object but ${item === null ? 'null' : typeof item}`,
      );
    return this.#encoder.encode(stringify(item));
  }

  /** By halves: transcripts are long. */
  #itemAt(byte: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends[middle]! > byte) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const OPEN: Uint8Array = /* @__PURE__ */ Uint8Array.of(0x5b);
const COMMA: Uint8Array = /* @__PURE__ */ Uint8Array.of(0x2c);
const CLOSE: Uint8Array = /* @__PURE__ */ Uint8Array.of(0x5d);
