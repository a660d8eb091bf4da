import type { PollOptions, RequestOptions } from '@oxide/core';

/** The options for each request of a helper that sends several. */
export interface StepOptions {
  request(): RequestOptions;
  poll(): PollOptions;
}

/**
 * `totalTimeoutMs` is for the whole helper: each step gets what is left of it. The key of an idempotent request
 * is none for the others, so it is left out.
 */
export function sharedDeadline({ pollIntervalMs, ...options }: PollOptions = {}): StepOptions {
  const { totalTimeoutMs, idempotencyKey: _, ...rest } = options;
  const deadline = totalTimeoutMs === undefined ? undefined : performance.now() + totalTimeoutMs;
  const request = (): RequestOptions =>
    deadline === undefined ? rest : { ...rest, totalTimeoutMs: Math.max(1, deadline - performance.now()) };
  return { request, poll: () => ({ ...request(), pollIntervalMs }) };
}
