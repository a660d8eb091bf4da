import type { RequestOptions } from './request-options.ts';

/**
 * The options of one request of a run, counted from 1: a key that is the same for two requests would make the
 * second a repetition of the first.
 */
export function optionsOfTurn<Options extends RequestOptions>(options: Options, turn: number): Options {
  if (!options.idempotencyKey || turn === 1) return options;
  return { ...options, idempotencyKey: `${options.idempotencyKey}-${turn}` };
}
