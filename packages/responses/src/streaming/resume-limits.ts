import type { ClientOptions, RequestOptions } from '@oxide/core';
import {
  APIConnectionError,
  APIResponseInterruptedError,
  exponentialBackoff,
  IncompleteStreamError,
  sleep,
} from '@oxide/core/internal';

/** So much earlier than its time a timer may go off. */
const TIMER_ERROR_MS = 1;

const backoff = /* @__PURE__ */ exponentialBackoff();

/** What of the client counts where the call says nothing. */
export interface ClientLimits {
  readonly maxRetries?: number | undefined;
  readonly _options?: Pick<ClientOptions, 'totalTimeoutMs'> | undefined;
}

/** How often and how long a stream may be resumed. */
export class ResumeLimits {
  readonly #maxRetries: number;
  readonly #deadline: number;
  #failures = 0;

  constructor(client: ClientLimits, options: RequestOptions) {
    this.#maxRetries = options.maxRetries ?? client.maxRetries ?? 0;
    const totalMs = options.totalTimeoutMs ?? client._options?.totalTimeoutMs ?? Number.POSITIVE_INFINITY;
    this.#deadline = performance.now() + totalMs;
  }

  /** A new event has come. */
  progress(): void {
    this.#failures = 0;
  }

  /**
   * Waits before the next connection, without a new event since the last one longer each time.
   *
   * @returns the time that is left, in milliseconds
   * @throws `failure` when it is no lost connection, or a limit is reached
   */
  async next(failure: unknown, signal: AbortSignal): Promise<number> {
    if (!isLostConnection(failure) || this.#failures >= this.#maxRetries) throw failure;
    this.#failures += 1;
    const delayMs = this.#failures === 1 ? 0 : backoff(this.#failures - 1);
    const leftMs = this.#deadline - performance.now() - delayMs;
    if (leftMs <= TIMER_ERROR_MS) throw failure;
    if (delayMs > 0) await sleep(delayMs, signal);
    return leftMs;
  }
}

/** Time limits are among the connection errors. */
function isLostConnection(error: unknown): boolean {
  return (
    error instanceof APIConnectionError ||
    error instanceof APIResponseInterruptedError ||
    error instanceof IncompleteStreamError
  );
}
