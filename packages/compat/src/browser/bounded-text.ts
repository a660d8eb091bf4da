const HALF_PAIR = /[\uD800-\uDFFF]/u;
const encoder = new TextEncoder();

/** Whether it is a text without halves of surrogate pairs, which no UTF-8 can carry. */
export function isWholeText(value: unknown): value is string {
  return typeof value === 'string' && !HALF_PAIR.test(value);
}

/** Whether it is such a text, not empty, of so many bytes in UTF-8 at most. */
export function isBoundedText(value: unknown, limit: number): value is string {
  return isWholeText(value) && value !== '' && isWithin(value, limit);
}

/** Whether a text has so many bytes in UTF-8 at most. */
export function isWithin(text: string, limit: number): boolean {
  // No character has less than a byte: what is longer needn't be encoded.
  return text.length <= limit && encoder.encode(text).length <= limit;
}

/** As much of the text as fits into so many bytes of UTF-8, in whole characters. */
export function cutText(text: string, limit: number): string {
  const { read } = encoder.encodeInto(text, new Uint8Array(limit));
  return text.slice(0, read);
}
