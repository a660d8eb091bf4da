/** One finished attempt. */
export interface AttemptEvent {
  readonly method: string;
  /** Path and query without the values of secret parameters. */
  readonly path: string;
  /** From 1. */
  readonly attempt: number;
  /** Milliseconds from sending to the end of the response (its start, when it is streamed or binary), or to the failure. */
  readonly durationMs: number;
  /** Missing when no response came. */
  readonly status?: number | undefined;
  readonly requestID?: string | undefined;
  /** Missing when the attempt succeeded. */
  readonly error?: unknown;
}

/** A try that will follow. */
export interface RetryEvent extends AttemptEvent {
  /** Milliseconds until then. */
  readonly delayMs: number;
  /** Whether the server named the wait. */
  readonly serverAsked: boolean;
}

/** Functions that are told what happens. What they throw, or reject with, is logged and changes nothing. */
export interface Hooks {
  onAttempt?(event: AttemptEvent): void;
  onRetry?(event: RetryEvent): void;
}
