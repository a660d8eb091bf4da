import { startTimer } from '../client/time-limits.ts';
import { isRetryable } from '../policy/should-retry.ts';
import { Contest } from './contest.ts';
import { assertHedgeOptions, DEFAULT_BUDGET, type HedgeOptions } from './hedge-options.ts';
import { scopeOf } from './hedge-scope.ts';
import type { RacedCall } from './raced-call.ts';

/**
 * Sends a call again when its answer is late, takes the answer that begins first and stops the other request: the
 * slowest calls become about as fast as the others, for a few more requests.
 *
 * - A streamed call is decided by its first event. The winner's stream is handed out whole.
 * - A failure never sends a copy: trying again is what `maxRetries` does. One that would repeat (400, 401, 403, 404,
 *   422 and whatever else is not `retryable`) ends the call; after any other, requests under way go on.
 * - The signal that `call` gets has to be passed on, or the loser can't be stopped.
 *
 * Both requests may be carried out and paid for, also the stopped one: hedge calls that may run twice, such as a
 * reply of a model, and none that makes or changes something.
 *
 * @throws OpenAIError when the options can't work, such as neither `delayMs` nor `percentile`
 * @throws APIUserAbortError as soon as `signal` aborts
 */
export async function hedge<T>(call: RacedCall<T>, options: HedgeOptions): Promise<T> {
  assertHedgeOptions(options);
  const { percentile, copies = 1, budget = DEFAULT_BUDGET, client, key = '', signal, onReport } = options;
  const scope = scopeOf(client);
  const latencies = percentile === undefined ? undefined : scope.latencies(key);
  const delayMs = latencies?.percentile(percentile!) ?? options.delayMs;
  const contest = new Contest<T>(signal, (error) => !isRetryable(error));
  const startedAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let started = 0;
  let denied = 0;

  const scheduleCopy = () => {
    if (delayMs === undefined || started + denied === copies) return;
    timer = startTimer(delayMs, () => {
      // A server that fails is not helped by more requests.
      if (contest.failures > 0) return;
      if (budget > 0 && scope.budget.spend()) {
        started += 1;
        contest.enter(call);
      } else denied += 1;
      scheduleCopy();
    });
  };
  const finish = (error?: unknown) => {
    clearTimeout(timer);
    const durationMs = performance.now() - startedAt;
    const won = contest.winner !== undefined && contest.winner > 1 ? 1 : 0;
    // Of a first request that was beaten, this is what it took at least: above the percentile, which is right.
    if (contest.winner !== undefined && contest.failures === 0) latencies?.observe(durationMs);
    scope.calls += 1;
    scope.started += started;
    scope.won += won;
    scope.denied += denied;
    const report = { started, won, wasted: started - won, denied, delayMs, durationMs };
    // What it throws has nobody else to go to: an unhandled rejection.
    if (onReport) void Promise.resolve(error === undefined ? report : { ...report, error }).then(onReport);
  };

  scope.budget.earn(budget);
  scheduleCopy();
  contest.enter(call);
  try {
    const result = await contest.result;
    finish();
    return result;
  } catch (error) {
    finish(error);
    throw error;
  }
}
