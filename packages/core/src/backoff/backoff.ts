/** Milliseconds to wait before the try that follows attempt `attempt` (from 1). */
export type Backoff = (attempt: number) => number;

/** Doubles from `initialMs` up to `maxMs`, less up to `jitter` of it at random, so that clients don't retry in step. */
export function exponentialBackoff({ initialMs = 500, maxMs = 8_000, jitter = 0.25 } = {}): Backoff {
  return (attempt) => Math.min(initialMs * 2 ** (attempt - 1), maxMs) * (1 - Math.random() * jitter);
}

/** The same wait each time. */
export function constantBackoff(delayMs: number): Backoff {
  return () => delayMs;
}
