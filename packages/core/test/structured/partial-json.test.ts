import { PartialJSON, parsePartialJSON } from '@oxide/core/internal/lazy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Whether `part` is what can be known of `whole` after a beginning of its text. */
function isBeginning(part: unknown, whole: unknown, open = true): boolean {
  if (!open) return JSON.stringify(part) === JSON.stringify(whole);
  if (part === undefined) return true;
  if (typeof part === 'string') return typeof whole === 'string' && whole.startsWith(part);
  if (typeof part !== 'object' || part === null) return part === whole;
  if (typeof whole !== 'object' || whole === null || Array.isArray(part) !== Array.isArray(whole))
    return false;
  const [parts, wholes] = [Object.entries(part), Object.entries(whole)];
  return parts.every(([key, value], index) => {
    const [wholeKey, wholeValue] = wholes[index] ?? [];
    return key === wholeKey && isBeginning(value, wholeValue, index === parts.length - 1);
  });
}

/** Objects and arrays of any JSON; numbers at the top are apart, because nothing tells that they are whole. */
const documents = fc
  .jsonValue({ maxDepth: 4, depthSize: 'medium', noUnicodeString: false })
  .filter((value) => typeof value !== 'number')
  // Object.entries moves integer keys to the front; the order in the text is another.
  .filter((value) => !/"\d+":/.test(JSON.stringify(value)))
  // JSON.parse and `toEqual` tell -0 from 0.
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const texts = fc.tuple(documents, fc.constantFrom(undefined, 2, '\t')).map(([value, indent]) => {
  const text = JSON.stringify(value, undefined, indent);
  return { value, text, escaped: text.replace(/[^\0-\x7f]/g, escapeUnit) };
});

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

describe('the beginning of a JSON text', () => {
  it('gives the beginning of its value, wherever it is cut', () => {
    fc.assert(
      fc.property(texts, ({ value, text, escaped }) => {
        for (const form of [text, escaped]) {
          for (let end = 0; end <= form.length; end++) {
            const part = parsePartialJSON(form.slice(0, end));
            if (!isBeginning(part, value)) throw new Error(`${form.slice(0, end)} → ${JSON.stringify(part)}`);
          }
          expect(parsePartialJSON(form)).toEqual(value);
        }
      }),
    );
  });

  it('gives the same when it arrives in pieces, and never changes a value handed out', () => {
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.integer({ min: 1, max: 9 })), ({ escaped }, lengths) => {
        const partial = new PartialJSON();
        const handedOut: { value: unknown; written: string | undefined }[] = [];
        for (let start = 0; start < escaped.length; ) {
          const end = start + (lengths.next().value as number);
          partial.push(escaped.slice(start, end));
          expect(partial.value).toEqual(parsePartialJSON(escaped.slice(0, end)));
          handedOut.push({ value: partial.value, written: JSON.stringify(partial.value) });
          start = end;
        }
        for (const { value, written } of handedOut) expect(JSON.stringify(value)).toBe(written);
      }),
    );
  });

  it.each([
    ['', undefined],
    [' ', undefined],
    ['{', {}],
    ['{"a', {}],
    ['{"a":', {}],
    ['{"a": "', { a: '' }],
    ['{"a": "b\\', { a: 'b' }],
    ['{"a": "b\\u00', { a: 'b' }],
    ['["\\ud83d', ['']],
    ['["\\ud83d\\ude00', ['😀']],
    ['[1', []],
    ['[1,', [1]],
    ['[-', []],
    ['[1, 2.5e', [1]],
    ['{"a": t', { a: true }],
    ['{"a": fal', { a: false }],
    ['[n', [null]],
    ['12', 12],
    ['[[[', [[[]]]],
  ])('of %j is %j', (text, value) => {
    expect(parsePartialJSON(text)).toEqual(value);
  });
});

describe('text that is no JSON', () => {
  it.each([
    ['{"a": 1, b: 2}', { a: 1 }],
    ['[1, 02, 3]', [1]],
    ['[1,, 2]', [1]],
    ['[1, tru3, 4]', [1, true]],
    ['{"a": 1}}, {"b": 2}', { a: 1 }],
    ['["a\nb", 2]', ['a']],
    ['["\\x", 2]', ['']],
    ['[1}', [1]],
    ['Here is your JSON: {}', undefined],
    ['{"constructor" "x"}', {}],
  ])('ends the growth of the value: %j gives %j', (text, value) => {
    expect(parsePartialJSON(text)).toEqual(value);
  });

  it('never throws, whatever arrives', () => {
    const fragments = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '1',
      '-',
      't',
      'rue',
      '\\',
      'u12',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const value = parsePartialJSON(text);
        let whole: unknown;
        try {
          whole = JSON.parse(text);
        } catch {
          return;
        }
        expect(value).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('hostile text', () => {
  it('sets no prototype', () => {
    const value = parsePartialJSON('{"__proto__": {"admin": true}, "b": [{"__proto__": "x') as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.hasOwn(value, '__proto__')).toBe(true);
    expect('admin' in value).toBe(false);
  });

  it('keeps an own `__proto__` when the open objects are copied', () => {
    const partial = new PartialJSON();
    partial.push('{"__proto__": {"a": 1');
    const before = partial.value as object;
    partial.push(', "b": 2}, "c": 3}');
    expect(Object.getPrototypeOf(partial.value)).toBe(Object.prototype);
    expect(JSON.stringify(partial.value)).toBe('{"__proto__":{"a":1,"b":2},"c":3}');
    expect(JSON.stringify(before)).toBe('{"__proto__":{}}');
  });

  it('stops at 1,000 levels', () => {
    const text = '['.repeat(100_000);
    let depth = 0;
    for (let value = parsePartialJSON(text); Array.isArray(value); value = value[0]) depth++;
    expect(depth).toBe(1000);
  });
});
