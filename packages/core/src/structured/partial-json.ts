import { decodeEscape } from './decode-escape.ts';

/** How deep arrays and objects may lie in each other; more is never meant, and whoever walks the value recurses. */
const maxDepth = 1000;

const literals: Readonly<Record<string, readonly [word: string, value: boolean | null]>> = {
  t: ['true', true],
  f: ['false', false],
  n: ['null', null],
};

const numberGrammar = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

type Container = unknown[] | Record<string, unknown>;
type Expected = 'value' | 'first item' | 'first key' | 'key' | 'colon' | 'comma' | 'nothing';

interface Frame {
  container: Container;
  /** Key of the open or last member; unused in arrays. */
  key: string;
}

/**
 * Reads JSON while it arrives: what there is of the value, after each piece. An unfinished string holds its
 * text so far, `tr` is already true, and an unfinished number is left out, because more digits may follow.
 *
 * Every character is read once. A value that was handed out never changes: the next piece copies the objects
 * and arrays that are still open (they alone; finished ones are shared), so reading after each of many pieces
 * costs as much as the open ones are wide.
 *
 * Never throws. Text that isn't JSON, or lies deeper than 1,000 levels, ends the growth of the value; parsing
 * the whole text tells what is wrong with it.
 */
export class PartialJSON {
  readonly #frames: Frame[] = [];
  #expected: Expected = 'value';
  #root: unknown;
  #handedOut = false;
  #stopped = false;
  /** The open string, key or number; undefined between tokens. */
  #token: { kind: 'string' | 'key' | 'number'; text: string } | undefined;
  /** The letters of an open literal that are still to come. */
  #letters = '';
  /** An escape that the last piece cut. */
  #rest = '';

  /** Reads a further piece. */
  push(piece: string): void {
    if (this.#stopped) return;
    const text = this.#rest + piece;
    this.#rest = '';
    let index = 0;
    while (index < text.length && !this.#stopped) index = this.#step(text, index);
    const token = this.#token;
    if (token?.kind === 'string') this.#put(token.text);
    // Only the end of the text tells that a number at the top is whole.
    if (token?.kind === 'number' && this.#frames.length === 0) this.#root = finishedNumber(token.text);
  }

  /** The value so far; undefined while nothing is known of it. */
  get value(): unknown {
    this.#handedOut = true;
    return this.#root;
  }

  #step(text: string, index: number): number {
    const token = this.#token;
    if (token !== undefined) {
      return token.kind === 'number' ? this.#number(text, index) : this.#string(text, index);
    }
    const character = text[index] as string;
    if (this.#letters !== '') {
      if (this.#letters[0] !== character) this.#stopped = true;
      this.#letters = this.#letters.slice(1);
    } else if (character !== ' ' && character !== '\n' && character !== '\r' && character !== '\t') {
      this.#symbol(character);
    }
    return index + 1;
  }

  /** A character outside of strings, numbers and literals. */
  #symbol(character: string): void {
    const expected = this.#expected;
    const top = this.#frames.at(-1);
    if (expected === 'colon' && character === ':') this.#expected = 'value';
    else if (expected === 'comma' && character === ',') {
      this.#expected = Array.isArray(top?.container) ? 'value' : 'key';
    } else if (character === ']' && Array.isArray(top?.container)) this.#close(expected, 'first item');
    else if (character === '}' && top !== undefined && !Array.isArray(top.container)) {
      this.#close(expected, 'first key');
    } else if (expected === 'key' || expected === 'first key') {
      if (character === '"') this.#token = { kind: 'key', text: '' };
      else this.#stopped = true;
    } else if (expected === 'value' || expected === 'first item') this.#open(character);
    else this.#stopped = true;
  }

  /** Starts a value with its first character. */
  #open(character: string): void {
    const literal = literals[character];
    if (character === '{' || character === '[') {
      if (this.#frames.length === maxDepth) {
        this.#stopped = true;
        return;
      }
      const container = character === '{' ? {} : [];
      this.#add(container);
      this.#frames.push({ container, key: '' });
      this.#expected = character === '{' ? 'first key' : 'first item';
    } else if (character === '"') {
      this.#add('');
      this.#token = { kind: 'string', text: '' };
    } else if (literal !== undefined) {
      this.#add(literal[1]);
      this.#letters = literal[0].slice(1);
      this.#afterValue();
    } else if (character === '-' || isDigit(character)) {
      this.#token = { kind: 'number', text: character };
    } else this.#stopped = true;
  }

  #close(expected: Expected, empty: Expected): void {
    if (expected !== 'comma' && expected !== empty) {
      this.#stopped = true;
      return;
    }
    this.#frames.pop();
    this.#afterValue();
  }

  #afterValue(): void {
    this.#expected = this.#frames.length === 0 ? 'nothing' : 'comma';
  }

  #number(text: string, start: number): number {
    const token = this.#token as { text: string };
    let end = start;
    while (end < text.length && isNumberCharacter(text[end] as string)) end++;
    token.text += text.slice(start, end);
    if (end === text.length) return end;
    const value = finishedNumber(token.text);
    this.#token = undefined;
    if (value === undefined) this.#stopped = true;
    else {
      this.#add(value);
      this.#afterValue();
    }
    return end;
  }

  #string(text: string, start: number): number {
    const token = this.#token as { kind: 'string' | 'key'; text: string };
    let end = start;
    while (end < text.length && !endsPlainText(text.charCodeAt(end))) end++;
    token.text += text.slice(start, end);
    if (end === text.length) return end;
    if (text[end] === '"') {
      this.#token = undefined;
      this.#finish(token);
      return end + 1;
    }
    const decoded = text[end] === '\\' ? decodeEscape(text, end) : 'invalid';
    if (decoded === 'cut') {
      this.#rest = text.slice(end);
      return text.length;
    }
    if (decoded === 'invalid') {
      this.#stopped = true;
      return end;
    }
    token.text += decoded.text;
    return decoded.end;
  }

  #finish(token: { kind: 'string' | 'key'; text: string }): void {
    if (token.kind === 'key') {
      (this.#frames.at(-1) as Frame).key = token.text;
      this.#expected = 'colon';
    } else {
      this.#put(token.text);
      this.#afterValue();
    }
  }

  /** Adds a new value where the text stands. */
  #add(value: unknown): void {
    const top = this.#frames.at(-1);
    if (top !== undefined && Array.isArray(top.container)) {
      this.#ownOpen();
      (top.container as unknown[]).push(value);
    } else this.#put(value);
  }

  /** Puts a value in the place of the last one. */
  #put(value: unknown): void {
    this.#ownOpen();
    const top = this.#frames.at(-1);
    if (top === undefined) this.#root = value;
    else putLast(top, value);
  }

  /** Copies the open objects and arrays if someone holds them. */
  #ownOpen(): void {
    if (!this.#handedOut) return;
    this.#handedOut = false;
    let parent: Frame | undefined;
    for (const frame of this.#frames) {
      frame.container = Array.isArray(frame.container) ? frame.container.slice() : { ...frame.container };
      if (parent === undefined) this.#root = frame.container;
      else putLast(parent, frame.container);
      parent = frame;
    }
  }
}

function putLast({ container, key }: Frame, value: unknown): void {
  if (Array.isArray(container)) container[container.length - 1] = value;
  else if (key !== '__proto__') container[key] = value;
  else {
    Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
  }
}

function finishedNumber(text: string): number | undefined {
  return numberGrammar.test(text) ? Number(text) : undefined;
}

function endsPlainText(code: number): boolean {
  return code === 0x22 || code === 0x5c || code < 0x20;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isNumberCharacter(character: string): boolean {
  return isDigit(character) || '+-.eE'.includes(character);
}
