import { APIError } from '../errors/api-error.ts';
import { APIUserAbortError } from '../errors/connection-errors.ts';
import { errorFromResponse } from '../errors/from-response.ts';
import type { OpenAIError } from '../errors/openai-error.ts';
import { toAPIError } from '../errors/to-api-error.ts';
import { type RetryDecision, type RetryRules, waitToRetry } from '../policy/retry.ts';
import { parseRetryAfter } from '../policy/retry-after.ts';
import { isRetryable } from '../policy/should-retry.ts';
import { Cancellation } from '../transport/cancellation.ts';
import { observeEnd } from '../transport/observe-end.ts';
import { isReplayable, releaseBody } from '../transport/replay-body.ts';
import type { TransportResponse } from '../transport/transport-response.ts';
import type { AttemptObserver } from './attempt-observer.ts';
import type { BodyMode } from './body-mode.ts';
import { keepTimerList } from './keep-timer-list.ts';
import type { CallSettings, PreparedRequest } from './prepared-request.ts';
import { onAbort } from './shared-abort-listener.ts';
import { MAX_TIMER_MS, startTimer, timeoutError } from './time-limits.ts';

/**
 * One call: its attempts, its clocks and its end. Everything that can stop it (the caller's signal, a time
 * limit, the stream's controller) comes through `cancel`, which stops whatever is under way: an attempt, a
 * wait between two, or the body.
 */
export class HttpCall implements RetryRules {
  #request: PreparedRequest;
  readonly #settings: CallSettings;
  readonly #stream: boolean;
  #mode: BodyMode;
  #observer: AttemptObserver | undefined;
  /** What is under way; undefined before the first attempt. */
  #current: Cancellation | undefined;
  #stopped: { readonly reason: unknown } | undefined;
  #takeBackAbort: (() => void) | undefined;
  #totalTimer: ReturnType<typeof setTimeout> | undefined;
  #deadline = Number.POSITIVE_INFINITY;
  #attempts = 0;
  /** Attempts beside the retries, after a key was refused. */
  #keyRenewals = 0;

  constructor(request: PreparedRequest, settings: CallSettings, mode: BodyMode) {
    this.#request = request;
    this.#settings = settings;
    this.#mode = mode;
    this.#stream = mode === 'stream';
  }

  get settings(): CallSettings {
    return this.#settings;
  }

  /** Credentials of the request, for whoever shows what the server sent. */
  get secrets(): readonly string[] {
    return this.#request.secrets;
  }

  /** Made so far. */
  get attempts(): number {
    return this.#attempts;
  }

  /** Hands the body out unread; one that is being kept by then is given from memory. */
  preferRaw(): void {
    this.#mode = 'raw';
  }

  /** Adds to what happens when the call is stopped; for whoever reads the body. */
  onCancel(stop: (reason: unknown) => void): void {
    this.#current?.onCancel(stop);
  }

  /**
   * Sends until there is a successful response; its body is read when the mode is `buffer`.
   *
   * @param startedAt when the caller began to wait, of `performance.now()`: for a key, for example
   */
  async run(startedAt: number): Promise<TransportResponse> {
    try {
      this.#begin(startedAt);
      const { observe } = this.#settings;
      if (observe) this.#observer = await this.#start().until(observe);
      let response: TransportResponse | undefined;
      // Here and not by `retry`: most calls need but one attempt, and no promise around it.
      for (let attempt = 1; response === undefined; attempt++) {
        try {
          response = await this.#attempt(attempt);
        } catch (error) {
          await waitToRetry(error, attempt, this);
        }
      }
      this.#settings.retryBudget?.earn();
      if (this.#mode === 'buffer') this.finish();
      if (this.#mode !== 'raw') return response;
      const received = response;
      return observeEnd(
        received,
        () => this.finish(),
        (error) => this.describe(error, received),
      );
    } catch (error) {
      this.finish();
      releaseBody(this.#request.body);
      throw error;
    }
  }

  /** What the caller gets for a failure: with the number of attempts, and without credentials. */
  describe(thrown: unknown, response: TransportResponse | undefined): OpenAIError {
    const error = toAPIError(thrown, response, this.secrets);
    return error instanceof APIError ? Object.assign(error, { attempts: this.#attempts }) : error;
  }

  /** Stops the call for good; what waits for it gets `reason`. */
  cancel(reason: unknown): void {
    if (this.#stopped) return;
    this.#stopped = { reason };
    if (reason instanceof APIError) Object.assign(reason, { attempts: this.#attempts });
    this.#current?.cancel(reason);
  }

  /** What the work gives, unless the call is stopped before. */
  untilStopped<T>(start: () => Promise<T>): Promise<T> {
    return (this.#current as Cancellation).until(start);
  }

  /** The body has arrived, so that no time limit can run out. The caller's signal still stops its reading. */
  stopClock(): void {
    clearTimeout(this.#totalTimer);
  }

  /** Releases timers and listeners. The body is read, or nobody will. */
  finish(): void {
    this.#takeBackAbort?.();
    this.#takeBackAbort = undefined;
    this.stopClock();
  }

  #begin(startedAt: number): void {
    const { signal, limits } = this.#settings;
    if (signal) {
      const abort = () => this.cancel(new APIUserAbortError({ cause: signal.reason }));
      if (signal.aborted) abort();
      else this.#takeBackAbort = onAbort(signal, abort);
    }
    const { totalTimeoutMs } = limits;
    if (totalTimeoutMs !== Number.POSITIVE_INFINITY) {
      this.#deadline = startedAt + totalTimeoutMs;
      const stop = () => this.cancel(timeoutError('totalTimeoutMs', totalTimeoutMs, 'the call did not end'));
      const leftMs = this.#deadline - performance.now();
      // It may be over already, by a key function that blocked: then nothing is sent.
      if (leftMs > 0) this.#totalTimer = startTimer(leftMs, stop);
      else stop();
    }
  }

  /** What is under way from here on can be stopped by this. */
  #start(): Cancellation {
    if (this.#stopped) throw this.#stopped.reason;
    this.#current = new Cancellation();
    return this.#current;
  }

  async #attempt(attempt: number): Promise<TransportResponse> {
    const cancellation = this.#start();
    const { limits, send, maxRetries } = this.#settings;
    keepTimerList(limits.timeout);
    const timer = startTimer(limits.timeout, () => {
      cancellation.cancel(
        timeoutError(
          'timeout',
          limits.timeout,
          this.#mode === 'buffer' ? 'no complete response' : 'no response',
        ),
      );
    });
    const startedAt = this.#observer ? performance.now() : 0;
    let response: TransportResponse | undefined;
    try {
      const retryCount = attempt - 1 - this.#keyRenewals;
      if (attempt > 1) await this.#renewRequest(retryCount);
      this.#attempts = attempt;
      const context = { attempt, retryCount, stream: this.#stream };
      const request = this.#request.forAttempt(retryCount, cancellation, retryCount < maxRetries);
      const received = await send(request, context);
      // A response made by a middleware knows nothing of the cancellation.
      cancellation.onCancel((reason) => received.cancel(reason));
      response = received;
      if (!response.ok) throw await errorFromResponse(response, this.secrets);
      // A short reply arrives with its head: then there is nothing to wait for.
      if (this.#mode === 'buffer' && !response.keepArrived()) await response.buffer();
      this.#observer?.succeeded(this.#request, attempt, startedAt, response);
      return response;
    } catch (thrown) {
      const error = this.describe(thrown, response);
      this.#observer?.failed(this.#request, attempt, startedAt, response, error);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #renewRequest(retryCount: number): Promise<void> {
    this.#request = await this.untilStopped(async () => this.#request.renewed(retryCount) ?? this.#request);
  }

  decide(error: unknown, attempt: number): RetryDecision | undefined {
    const { maxRetries, maxRetryAfterMs, backoff, retryBudget } = this.#settings;
    const asked = parseRetryAfter((name) => (error as Partial<APIError>).headers?.get(name), Date.now());
    if (asked !== undefined) Object.assign(error as APIError, { retryAfterMs: asked });
    const renewsKey = this.#renewsKey(error);
    if (!renewsKey && !isRetryable(error)) return undefined;
    // By a hook, after the attempt had failed by itself.
    if (this.#stopped) throw this.#stopped.reason;
    if (renewsKey) return this.#renewKey();
    if (attempt - this.#keyRenewals > maxRetries || !isReplayable(this.#request.body)) return undefined;
    if (asked !== undefined && asked > Math.min(maxRetryAfterMs, MAX_TIMER_MS)) return undefined;
    const delayMs = asked ?? backoff(attempt);
    if (performance.now() + delayMs >= this.#deadline) return undefined;
    if (asked === undefined && retryBudget && !retryBudget.spend()) return undefined;
    this.#observer?.retrying(this.#request, delayMs, asked !== undefined);
    return { delayMs };
  }

  /** Once a call: a key that is refused again won't get better. */
  #renewsKey(error: unknown): boolean {
    if ((error as Partial<APIError>).status !== 401 || this.#keyRenewals > 0) return false;
    return this.#request.refused() && isReplayable(this.#request.body);
  }

  #renewKey(): RetryDecision {
    this.#keyRenewals = 1;
    this.#observer?.retrying(this.#request, 0, false);
    return { delayMs: 0 };
  }

  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancellation = this.#start();
      const timer = setTimeout(resolve, delayMs);
      cancellation.onCancel((reason) => {
        clearTimeout(timer);
        reject(reason);
      });
    });
  }
}
