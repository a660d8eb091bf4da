/** Endless numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The bytes in pieces of random length: mostly small, some up to `largest`. */
export function* cutAtRandom(
  bytes: Uint8Array,
  random: () => number,
  largest: number,
): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = start + 1 + Math.floor(random() ** 3 * largest);
    yield bytes.subarray(start, end);
    start = end;
  }
}
