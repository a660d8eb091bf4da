import { onAbort } from '@oxide/core/internal';
import { WebRTCError, type WebRTCErrorPhase } from '../lib/webrtc/errors.ts';
import type { WebRTCCloseReason, WebRTCConnectOptions } from '../lib/webrtc/types.ts';

const DEFAULT_TIMEOUT_MS = 30_000;
/** Beyond it, timers run at once. */
const MAX_TIMEOUT_MS = 2_147_483_647;

/** The one try to set up a connection, until it is settled. */
export class Setup {
  /** Settles with `succeed` or `fail`. */
  readonly done: Promise<void>;
  /** What is waited for. From `transport` on, both sides have said all that they have to. */
  phase: WebRTCErrorPhase = 'offer';
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #stopListening: (() => void) | undefined;
  #settle!: { resolve(): void; reject(error: WebRTCError): void };

  /**
   * @param end is called when the time is over, or the caller's signal aborts
   * @throws WebRTCError when the limit is no duration that a timer can have
   */
  constructor(
    { signal, timeoutMs }: Pick<WebRTCConnectOptions, 'signal' | 'timeoutMs'>,
    end: (reason: WebRTCCloseReason, error: WebRTCError) => void,
  ) {
    const limit = timeoutMs ?? DEFAULT_TIMEOUT_MS;
    if (!Number.isFinite(limit) || limit <= 0 || limit > MAX_TIMEOUT_MS)
      throw new WebRTCError(
        'invalid_state',
        'transport',
        `\`timeoutMs\` has to be above 0 and at most ${MAX_TIMEOUT_MS}.`,
      );
    this.#stopListening = signal && onAbort(signal, () => end('aborted', this.aborted(signal)));
    const late = `The connection was not there after ${limit} ms.`;
    this.#timer = setTimeout(() => end('timeout', new WebRTCError('timeout', this.phase, late)), limit);
    this.done = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
  }

  /** Aborts with `abort`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  aborted({ reason }: AbortSignal): WebRTCError {
    return new WebRTCError('aborted', this.phase, 'Set-up was aborted.', reason);
  }

  succeed(): void {
    this.#stop();
    this.#settle.resolve();
  }

  fail(error: WebRTCError): void {
    this.#stop();
    this.#settle.reject(error);
  }

  /** Stops what goes on for it. */
  abort(error: WebRTCError): void {
    this.#controller.abort(error);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
  }
}
