/** Sends one request, and stops it when the signal aborts. `attempt` counts from 1. */
export type RacedCall<T> = (signal: AbortSignal, attempt: number) => T | PromiseLike<T>;

/** Starts the call at once; what it throws is a rejection like any other. */
export async function send<T>(call: RacedCall<T>, signal: AbortSignal, attempt: number): Promise<T> {
  return call(signal, attempt);
}
