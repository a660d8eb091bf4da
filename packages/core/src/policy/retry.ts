/** How long to wait before the next try. */
export interface RetryDecision {
  readonly delayMs: number;
}

/** What is retried and how; the mechanism knows nothing of HTTP. */
export interface RetryRules {
  /** Undefined: the error is final. Called once per failed attempt, with its number from 1. */
  decide(error: unknown, attempt: number): RetryDecision | undefined;
  /** Waits; rejects with what the call was stopped with. */
  sleep(delayMs: number): Promise<void>;
}

/** Runs `attempt` until it succeeds or its error is final. */
export async function retry<T>(attempt: (number: number) => Promise<T>, rules: RetryRules): Promise<T> {
  for (let number = 1; ; number++) {
    try {
      return await attempt(number);
    } catch (error) {
      await waitToRetry(error, number, rules);
    }
  }
}

/**
 * Waits until the next attempt may follow the failed one. For loops of one's own.
 *
 * @throws the error itself when it is final
 */
export async function waitToRetry(error: unknown, number: number, rules: RetryRules): Promise<void> {
  const decision = rules.decide(error, number);
  if (decision === undefined) throw error;
  await rules.sleep(decision.delayMs);
}
