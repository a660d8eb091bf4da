import { assertNotNegative } from '../config/validate-options.ts';
import { APIConnectionTimeoutError } from '../errors/connection-errors.ts';
import type { APIPromise } from './api-promise.ts';
import type { WithRequestID } from './parse-response.ts';
import type { RequestOptions } from './request-options.ts';
import { sleep } from './sleep.ts';
import { timeoutError } from './time-limits.ts';

const DEFAULT_INTERVAL_MS = 5_000;
/** Timers count whole milliseconds, so one can go off this much before its time. */
const TIMER_SLACK_MS = 2;

/** How to wait for an object that changes on the server. */
export interface PollOptions extends RequestOptions {
  /** Milliseconds between two looks. @default what the server proposes (`openai-poll-after-ms`), else 5000 */
  pollIntervalMs?: number | undefined;
}

/**
 * Looks at an object until it is settled.
 *
 * A status that is unknown here counts as unsettled and is waited for like the others; `totalTimeoutMs`
 * bounds the whole wait and `signal` ends it.
 *
 * @param limitError what is thrown when `totalTimeoutMs` is over, for helpers that call it otherwise
 * @throws OpenAIError before anything is sent, when an option can't be a duration
 * @throws APIConnectionTimeoutError when `totalTimeoutMs` is over
 * @throws APIUserAbortError when the signal aborts
 */
export async function poll<T>(
  retrieve: (options: RequestOptions) => APIPromise<T>,
  isSettled: (object: WithRequestID<T>) => boolean,
  options: PollOptions = {},
  limitError: (cause?: unknown) => APIConnectionTimeoutError = () =>
    timeoutError('totalTimeoutMs', options.totalTimeoutMs ?? 0, 'the object was not settled'),
): Promise<WithRequestID<T>> {
  const { pollIntervalMs, totalTimeoutMs = Number.POSITIVE_INFINITY, ...requestOptions } = options;
  const helperHeaders: Record<string, string> = { 'x-stainless-poll-helper': 'true' };
  if (pollIntervalMs !== undefined) {
    assertNotNegative('pollIntervalMs', pollIntervalMs);
    helperHeaders['x-stainless-custom-poll-interval'] = String(pollIntervalMs);
  }
  const deadline = performance.now() + totalTimeoutMs;
  for (;;) {
    const left = deadline - performance.now();
    if (left <= 0) throw limitError();
    try {
      const limit = options.totalTimeoutMs === undefined ? undefined : left;
      const attempt = retrieve({ ...requestOptions, totalTimeoutMs: limit, __headers: helperHeaders });
      const { data, response } = await attempt.withResponse();
      if (isSettled(data)) return data;
      const wait = pollIntervalMs ?? proposedInterval(response) ?? DEFAULT_INTERVAL_MS;
      await sleep(Math.max(0, Math.min(wait, deadline - performance.now())), options.signal);
    } catch (error) {
      const isOver = performance.now() >= deadline - TIMER_SLACK_MS;
      throw isOver && error instanceof APIConnectionTimeoutError ? limitError(error) : error;
    }
  }
}

function proposedInterval(response: Response): number | undefined {
  const value = Number.parseInt(response.headers.get('openai-poll-after-ms') ?? '', 10);
  return value >= 0 ? value : undefined;
}
