import type { RacedCall } from '@oxide/core/hedging';

/** A request that a test answers by hand. */
export interface ManualRequest<T> {
  readonly signal: AbortSignal;
  readonly attempt: number;
  /** Milliseconds since the call was made, on the test's clock. */
  readonly at: number;
  resolve(value: T): void;
  reject(error: unknown): void;
}

/** A call and the requests that it was asked to send. One that is aborted rejects, as a client's does. */
export function manualCall<T = string>(): { call: RacedCall<T>; requests: ManualRequest<T>[] } {
  const requests: ManualRequest<T>[] = [];
  const startedAt = performance.now();
  const call: RacedCall<T> = (signal, attempt) => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    requests.push({ signal, attempt, at: Math.round(performance.now() - startedAt), resolve, reject });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    return promise;
  };
  return { call, requests };
}
