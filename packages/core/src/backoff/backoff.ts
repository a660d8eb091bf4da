/** Milliseconds to wait before the try that follows attempt `attempt` (from 1). */
export type Backoff = (attempt: number) => number;

export interface ExponentialBackoffOptions {
  /** Wait after the first attempt, in milliseconds. @default 500 */
  initialMs?: number;
  /** Longest wait, in milliseconds. @default 8000 */
  maxMs?: number;
  /** Share of the wait, from 0 to 1, that is taken off at random. @default 0.25 */
  jitter?: number;
}

/** Doubles from `initialMs` up to `maxMs`, less some jitter, so that clients don't retry in step. */
export function exponentialBackoff(options: ExponentialBackoffOptions = {}): Backoff {
  const { initialMs = 500, maxMs = 8_000, jitter = 0.25 } = options;
  return (attempt) => Math.min(initialMs * 2 ** (attempt - 1), maxMs) * (1 - Math.random() * jitter);
}

/** The same wait each time. */
export function constantBackoff(delayMs: number): Backoff {
  return () => delayMs;
}
