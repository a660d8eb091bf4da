import type { APIPromise } from './api-promise.ts';
import type { WithRequestID } from './parse-response.ts';
import type { RequestOptions } from './request-options.ts';
import { sleep } from './sleep.ts';
import { timeoutError } from './time-limits.ts';

const DEFAULT_INTERVAL_MS = 5_000;

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
 * @throws APIConnectionTimeoutError when `totalTimeoutMs` is over
 * @throws APIUserAbortError when the signal aborts
 */
export async function poll<T>(
  retrieve: (options: RequestOptions) => APIPromise<T>,
  isSettled: (object: WithRequestID<T>) => boolean,
  options: PollOptions = {},
): Promise<WithRequestID<T>> {
  const { pollIntervalMs, totalTimeoutMs, ...requestOptions } = options;
  const helperHeaders: Record<string, string> = { 'x-stainless-poll-helper': 'true' };
  if (pollIntervalMs !== undefined)
    helperHeaders['x-stainless-custom-poll-interval'] = String(pollIntervalMs);
  const startedAt = performance.now();
  for (;;) {
    const left = totalTimeoutMs === undefined ? undefined : startedAt + totalTimeoutMs - performance.now();
    if (left !== undefined && left <= 0)
      throw timeoutError('totalTimeoutMs', totalTimeoutMs!, 'the object was not settled');
    const attempt = retrieve({ ...requestOptions, totalTimeoutMs: left, __headers: helperHeaders });
    const { data, response } = await attempt.withResponse();
    if (isSettled(data)) return data;
    const wait = pollIntervalMs ?? proposedInterval(response) ?? DEFAULT_INTERVAL_MS;
    await sleep(left === undefined ? wait : Math.min(wait, left), options.signal);
  }
}

function proposedInterval(response: Response): number | undefined {
  const value = Number.parseInt(response.headers.get('openai-poll-after-ms') ?? '', 10);
  return value >= 0 ? value : undefined;
}
