const simple: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Decodes the escape of a JSON string that starts at `start`, or tells that the text ends within it. The two
 * halves of a surrogate pair count as one escape, so that nobody is shown half a character.
 */
export function decodeEscape(text: string, start: number): { text: string; end: number } | 'cut' | 'invalid' {
  const letter = text[start + 1];
  if (letter === undefined) return 'cut';
  if (letter !== 'u') {
    const decoded = Object.hasOwn(simple, letter) ? simple[letter] : undefined;
    return decoded === undefined ? 'invalid' : { text: decoded, end: start + 2 };
  }
  const unit = decodeUnit(text, start);
  if (typeof unit === 'string') return unit;
  const end = start + 6;
  const single = { text: String.fromCharCode(unit), end };
  if (unit < 0xd800 || unit > 0xdbff) return single;
  if (text.length === end || (text.length === end + 1 && text[end] === '\\')) return 'cut';
  if (text[end] !== '\\' || text[end + 1] !== 'u') return single;
  const second = decodeUnit(text, end);
  if (typeof second === 'string') return second;
  return second >= 0xdc00 && second <= 0xdfff
    ? { text: String.fromCharCode(unit, second), end: end + 6 }
    : single;
}

/** The code unit of `\uXXXX` at `start`. */
function decodeUnit(text: string, start: number): number | 'cut' | 'invalid' {
  const digits = text.slice(start + 2, start + 6);
  if (!/^[\da-fA-F]*$/.test(digits)) return 'invalid';
  return digits.length < 4 ? 'cut' : Number.parseInt(digits, 16);
}
