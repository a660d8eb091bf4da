import { AbortGroup } from '../client/abort-group.ts';
import { assertInteger } from '../config/validate-options.ts';
import { APIUserAbortError } from '../errors/connection-errors.ts';
import { CallQueue } from './call-queue.ts';
import type {
  CallSource,
  ParallelCall,
  ParallelOptions,
  ParallelResults,
  SettledResults,
} from './parallel-options.ts';

const DEFAULT_CONCURRENCY = 10;

/**
 * Runs calls side by side, so many at a time, and gives their results in the order of the calls. A call is taken
 * from its source when there is room for it: a generator of a million is never held in memory, its results are.
 *
 * The first failure stops the calls that run and is thrown at once; with `settle` none is.
 *
 * @throws OpenAIError when the calls are no list, or one of them is no function
 * @throws APIUserAbortError as soon as `signal` aborts, also with `settle`
 */
export function parallel<const Calls extends readonly ParallelCall<unknown>[]>(
  calls: Calls,
  options?: ParallelOptions<false>,
): Promise<ParallelResults<Calls>>;
export function parallel<const Calls extends readonly ParallelCall<unknown>[]>(
  calls: Calls,
  options: ParallelOptions<true> & { settle: true },
): Promise<SettledResults<Calls>>;
export function parallel<T>(calls: CallSource<T>, options?: ParallelOptions<false>): Promise<T[]>;
export function parallel<T>(
  calls: CallSource<T>,
  options: ParallelOptions<true> & { settle: true },
): Promise<PromiseSettledResult<T>[]>;
export async function parallel(
  calls: CallSource<unknown>,
  { concurrency = DEFAULT_CONCURRENCY, signal, settle = false }: ParallelOptions = {},
): Promise<unknown[]> {
  assertInteger('concurrency', concurrency, 1);
  const queue = new CallQueue(calls);
  let over = false;
  const failed = Promise.withResolvers<never>();
  const fail = (reason: unknown) => {
    over = true;
    failed.reject(reason);
  };
  const group = new AbortGroup(signal, fail);
  const controller = group.open();
  const results: unknown[] = [];
  let taken = 0;
  let running = 0;
  let wake = () => {};
  const callEnded = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });

  const run = async (call: ParallelCall<unknown>, index: number) => {
    try {
      const value = await call(controller.signal, index);
      results[index] = settle ? { status: 'fulfilled', value } : value;
    } catch (reason) {
      if (settle) results[index] = { status: 'rejected', reason };
      else fail(reason);
    }
    running -= 1;
    wake();
  };
  const runAll = async () => {
    for (;;) {
      while (running === concurrency) await callEnded();
      const call = over ? undefined : await queue.next();
      if (call === undefined || over) break;
      running += 1;
      void run(call, taken++);
    }
    while (running > 0 && !over) await callEnded();
  };

  let kept: AbortController | undefined;
  try {
    await Promise.race([runAll(), failed.promise]);
    kept = controller;
    return results;
  } finally {
    over = true;
    group.close(new APIUserAbortError({ message: 'Another of the parallel calls failed.' }), kept);
    queue.close();
    wake();
  }
}
