import { assertDuration } from '../config/validate-options.ts';
import type { RequestOptions } from './request-options.ts';
import type { TimeLimits } from './time-limits.ts';

/**
 * The limits of a call: its own over the client's.
 *
 * @throws OpenAIError when one is no duration
 */
export function resolveLimits(
  options: RequestOptions,
  clientTimeout: number,
  limits: Omit<TimeLimits, 'timeout'>,
): TimeLimits {
  const timeout = options.timeout ?? clientTimeout;
  assertDuration('timeout', timeout);
  for (const name of ['firstEventTimeoutMs', 'idleTimeoutMs', 'totalTimeoutMs'] as const) {
    if (options[name] !== undefined) assertDuration(name, options[name]);
  }
  return {
    timeout,
    firstEventTimeoutMs: options.firstEventTimeoutMs ?? limits.firstEventTimeoutMs,
    idleTimeoutMs: options.idleTimeoutMs ?? limits.idleTimeoutMs,
    totalTimeoutMs: options.totalTimeoutMs ?? limits.totalTimeoutMs,
  };
}
