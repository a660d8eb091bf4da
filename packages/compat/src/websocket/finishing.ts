import { OpenAIRealtimeError } from '@oxide/realtime';

/** The end that somebody waits for: with a time limit, and until a signal aborts. */
export class Finishing {
  readonly promise: Promise<void>;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort: () => void;
  #settle!: (error: Error | undefined) => void;

  /** @param onFailure called when the time is over or the signal aborts */
  constructor(
    timeoutMs: number,
    signal: AbortSignal | undefined,
    onFailure: (error: OpenAIRealtimeError) => void,
  ) {
    this.promise = new Promise((resolve, reject) => {
      this.#settle = (error) => (error ? reject(error) : resolve());
    });
    this.#timer = setTimeout(() => {
      onFailure(
        new OpenAIRealtimeError(`The session did not end within ${timeoutMs} ms (\`timeoutMs\`).`, null),
      );
    }, timeoutMs);
    this.#signal = signal;
    this.#onAbort = () =>
      onFailure(new OpenAIRealtimeError('The end of the session is not waited for.', null, signal?.reason));
    signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  settle(error: Error | undefined): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#onAbort);
    this.#settle(error);
  }
}
