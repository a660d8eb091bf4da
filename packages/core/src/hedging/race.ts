import { OpenAIError } from '../errors/openai-error.ts';
import { Contest } from './contest.ts';
import type { RacedCall } from './raced-call.ts';

export interface RaceOptions {
  /** Stops all requests, and the reading of a stream that was handed out. */
  signal?: AbortSignal | null | undefined;
}

/** What the winner of these calls may give. */
export type RaceResult<Calls extends readonly RacedCall<unknown>[]> = Awaited<ReturnType<Calls[number]>>;

/**
 * Sends all calls at once, takes the answer that begins first and stops the others: the same call several times, or
 * calls of several models. Each is paid for, so `hedge` is mostly the better bargain. Fails when all calls have, with
 * what the last one failed with.
 *
 * @throws OpenAIError when there is no call
 * @throws APIUserAbortError as soon as `signal` aborts
 */
export async function race<const Calls extends readonly RacedCall<unknown>[]>(
  calls: Calls,
  { signal }: RaceOptions = {},
): Promise<RaceResult<Calls>> {
  if (calls.length === 0) throw new OpenAIError('A race needs one call at least.');
  const contest = new Contest<unknown>(signal, () => false);
  for (const call of calls) contest.enter(call);
  return contest.result as Promise<RaceResult<Calls>>;
}
