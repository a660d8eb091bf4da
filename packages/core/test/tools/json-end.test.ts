import { JSONEnd } from '@oxide/core/internal/lazy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** How many characters it took; undefined when no end was found. */
function endOf(pieces: readonly string[]): number | undefined {
  const end = new JSONEnd();
  let read = 0;
  let found: number | undefined;
  for (const piece of pieces) {
    read += piece.length;
    if (!end.push(piece)) continue;
    expect(found, 'told twice').toBeUndefined();
    found = read;
  }
  return found;
}

const containers = fc.oneof(
  fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
  fc.array(fc.jsonValue({ maxDepth: 3 })),
);
const indents = fc.constantFrom(undefined, 2, '\t');

describe('the end of a JSON object', () => {
  it('is its last character, in whatever pieces it comes and whatever follows', () => {
    fc.assert(
      fc.property(containers, indents, fc.string(), (value, indent, rest) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(endOf([...text.split(''), ...rest.split('')])).toBe(text.length);
      }),
    );
  });

  it('is found in the piece that holds it', () => {
    fc.assert(
      fc.property(containers, fc.array(fc.nat({ max: 60 })), (value, cuts) => {
        const text = ` ${JSON.stringify(value)}\n`;
        const places = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])];
        places.sort((left, right) => left - right);
        const pieces = places.slice(1).map((place, index) => text.slice(places[index], place));
        const end = endOf(pieces);
        expect(end).toBe(places.find((place) => place >= text.length - 1));
      }),
    );
  });

  it('is nowhere in a beginning', () => {
    fc.assert(
      fc.property(containers, fc.nat(), (value, cut) => {
        const text = JSON.stringify(value);
        expect(endOf([text.slice(0, cut % text.length)])).toBeUndefined();
      }),
    );
  });

  it.each(['', ' ', '1', '12', 'true', '"text"', '"{}"', 'null', '}', ']', 'x{}', ',{}'])(
    'is nowhere in %j, which is no object',
    (text) => expect(endOf([text, '{}'])).toBe(text.trim() === '' ? text.length + 2 : undefined),
  );

  it('counts no brackets within strings, escaped quotes considered', () => {
    expect(endOf(['{"}":"\\"', '}', '\\\\"', '}'])).toBe(13);
    expect(endOf(['{"a\\', '"}"', ':1}'])).toBe(10);
  });
});
