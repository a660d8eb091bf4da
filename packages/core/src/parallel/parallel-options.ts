/**
 * Starts the work, and stops it when the signal aborts. All calls of a run share the signal; `index` counts from 0.
 */
export type ParallelCall<T> = (signal: AbortSignal, index: number) => T | PromiseLike<T>;

export interface ParallelOptions<Settle extends boolean = boolean> {
  /** Calls that run at the same time, at most. @default 10 */
  concurrency?: number | undefined;
  /** Stops all calls, and the reading of streams among the results. */
  signal?: AbortSignal | null | undefined;
  /** Wait for all calls and give `{ status, value }` or `{ status, reason }` of each, in place of failing with the first. @default false */
  settle?: Settle | undefined;
}

/** The results of these calls, at the places of the calls. */
export type ParallelResults<Calls extends readonly ParallelCall<unknown>[]> = {
  -readonly [Index in keyof Calls]: Awaited<ReturnType<Calls[Index]>>;
};

/** What became of these calls, at the places of the calls. */
export type SettledResults<Calls extends readonly ParallelCall<unknown>[]> = {
  -readonly [Index in keyof Calls]: PromiseSettledResult<Awaited<ReturnType<Calls[Index]>>>;
};

/** Calls that are taken one by one, when there is room for them. */
export type CallSource<T> = Iterable<ParallelCall<T>> | AsyncIterable<ParallelCall<T>>;
