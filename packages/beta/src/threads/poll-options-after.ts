import type { PollOptions } from '@oxide/core';

/**
 * Options for waiting on what was started with the same ones: what is left of the time, and without the
 * body, which would go out with every look.
 */
export function pollOptionsAfter(startedAt: number, options: PollOptions = {}): PollOptions {
  const { totalTimeoutMs } = options;
  const left = totalTimeoutMs && Math.max(0, startedAt + totalTimeoutMs - performance.now());
  return { ...options, body: undefined, extraBody: undefined, totalTimeoutMs: left };
}
