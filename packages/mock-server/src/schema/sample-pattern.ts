/** Longest text made from a pattern, whatever its quantifiers ask for. */
const longest = 10_000;

/**
 * Text that a regular expression matches, as far as it is made of literals, classes, groups, alternatives and
 * quantifiers: of alternatives the first, of each class its first character, of each repetition the least
 * (but `+` and `*` once). Look-around and back-references are left out.
 */
export function samplePattern(pattern: string): string {
  return new PatternSampler(pattern).alternatives().slice(0, longest);
}

const escapes: Record<string, string> = {
  d: '0',
  w: 'a',
  s: ' ',
  D: 'a',
  W: '-',
  S: 'a',
  t: '\t',
  n: '\n',
  r: '\r',
  b: '',
  B: '',
};

class PatternSampler {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  alternatives(): string {
    const first = this.#sequence();
    while (this.#pattern[this.#at] === '|') {
      this.#at += 1;
      this.#sequence();
    }
    return first;
  }

  #sequence(): string {
    let text = '';
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern[this.#at]!)) {
      const atom = this.#atom();
      const count = this.#quantifier();
      if (text.length < longest)
        text += atom.repeat(Math.min(count, Math.ceil(longest / Math.max(1, atom.length))));
    }
    return text;
  }

  #atom(): string {
    const character = this.#pattern[this.#at++]!;
    if (character === '(') return this.#group();
    if (character === '[') return this.#characterClass();
    if (character === '\\') return this.#escape();
    if (character === '^' || character === '$') return '';
    return character === '.' ? 'a' : character;
  }

  #group(): string {
    const opening =
      /^\?(?::|[=!]|<[=!]|<[^>]*>)/.exec(this.#pattern.slice(this.#at, this.#at + 64))?.[0] ?? '';
    this.#at += opening.length;
    const inside = this.alternatives();
    if (this.#pattern[this.#at] === ')') this.#at += 1;
    return /^\?<?[=!]/.test(opening) ? '' : inside;
  }

  #characterClass(): string {
    const negated = this.#pattern[this.#at] === '^';
    if (negated) this.#at += 1;
    let first: string | undefined;
    const excluded = new Set<string>();
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ']') {
      const character = this.#pattern[this.#at++]!;
      const value = character === '\\' ? this.#escape() : character;
      first ??= value;
      excluded.add(value);
    }
    this.#at += 1;
    if (!negated) return first ?? '';
    return [...'abcdefghijklmnopqrstuvwxyz0'].find((candidate) => !excluded.has(candidate)) ?? '_';
  }

  #escape(): string {
    const character = this.#pattern[this.#at++] ?? '';
    if (character === 'p' || character === 'P') {
      const close = this.#pattern.indexOf('}', this.#at);
      if (this.#pattern[this.#at] === '{' && close > 0) this.#at = close + 1;
      return 'A';
    }
    if (character === 'u' || character === 'x') {
      const digits = new RegExp(`^[0-9a-fA-F]{${character === 'u' ? 4 : 2}}`).exec(
        this.#pattern.slice(this.#at, this.#at + 4),
      )?.[0];
      if (digits === undefined) return character;
      this.#at += digits.length;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    if (/[1-9]/.test(character)) return '';
    return Object.hasOwn(escapes, character) ? escapes[character]! : character;
  }

  #quantifier(): number {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#pattern.slice(this.#at, this.#at + 32));
    if (!found) return 1;
    this.#at += found[0].length;
    if (found[1] !== undefined) return Number(found[1]);
    return found[0].startsWith('?') ? 0 : 1;
  }
}
