import { assertInteger } from '../config/validate-options.ts';
import { hedge } from './hedge.ts';
import type { HedgeOptions } from './hedge-options.ts';
import type { RacedCall } from './raced-call.ts';

/** `hedge` with two requests at most. */
export function hedgedRequest<T>(call: RacedCall<T>, options: Omit<HedgeOptions, 'copies'>): Promise<T> {
  return hedgedRequestN(call, 2, options);
}

/** `hedge` with so many requests at most, the first included. */
export async function hedgedRequestN<T>(
  call: RacedCall<T>,
  requests: number,
  options: Omit<HedgeOptions, 'copies'>,
): Promise<T> {
  assertInteger('requests', requests, 2);
  return hedge(call, { ...options, copies: requests - 1 });
}
