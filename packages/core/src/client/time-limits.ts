import { APIConnectionTimeoutError } from '../errors/connection-errors.ts';

/** The time limits of one call in milliseconds; `Infinity` for none. */
export interface TimeLimits {
  readonly timeout: number;
  readonly firstEventTimeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly totalTimeoutMs: number;
}

/** Timers hold 31 bits; a longer limit is none. */
export const MAX_TIMER_MS = 2_147_483_647;

/**
 * Runs `action` once the limit is over, to a millisecond; soon when it is over already. No timer is made for a limit that
 * never comes.
 */
export function startTimer(limitMs: number, action: () => void): ReturnType<typeof setTimeout> | undefined {
  // Node cuts off parts of a millisecond, and warns of negative ones.
  return limitMs <= MAX_TIMER_MS ? setTimeout(action, Math.max(0, Math.ceil(limitMs))) : undefined;
}

/** The error for a limit, naming the option that sets it. */
export function timeoutError(
  option: keyof TimeLimits | 'connectTimeoutMs',
  limitMs: number,
  missing: string,
): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError({
    message: `Request timed out: ${missing} within ${limitMs} ms (\`${option}\`).`,
  });
}
