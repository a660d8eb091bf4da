import { seededRandom, shuffled } from '../random.ts';

/**
 * The order of the columns in each round. Every round has every column once, so that whatever the machine
 * does meanwhile meets all of them; the order changes, so that none always follows the same other.
 */
export function roundOrders(columns: readonly string[], rounds: number, seed: number): string[][] {
  const random = seededRandom(seed);
  return Array.from({ length: rounds }, () => shuffled(columns, random));
}
