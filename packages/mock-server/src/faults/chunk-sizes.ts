import { randomSequence } from '../random.ts';

/** Endless sizes of the pieces that a body is cut into. */
export function* chunkSizes(sizes: number | number[] | 'random', seed = 1): Generator<number> {
  if (sizes === 'random') {
    const random = randomSequence(seed);
    // Squared: most pieces are small, so that most boundaries of the body are met sooner or later.
    while (true) yield 1 + Math.floor(random() ** 2 * 200);
  }
  const list = (typeof sizes === 'number' ? [sizes] : sizes).map((size) => Math.max(1, Math.floor(size)));
  if (list.length === 0) list.push(1);
  while (true) yield* list;
}
