/** The deltas that a text is streamed in: one a word, or `count` of them (fewer if the text is shorter). */
export function splitDeltas(text: string, count?: number): string[] {
  const words = text.match(/\s*\S+|\s+/g) ?? [];
  if (count === undefined || words.length === count) return words;
  // By code points: a delta never ends within one.
  const characters = [...text];
  const pieces = Math.min(Math.max(1, Math.floor(count)), characters.length);
  return Array.from({ length: pieces }, (_, index) =>
    characters
      .slice(
        Math.floor((index * characters.length) / pieces),
        Math.floor(((index + 1) * characters.length) / pieces),
      )
      .join(''),
  );
}
