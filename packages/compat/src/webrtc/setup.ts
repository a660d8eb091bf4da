import { MAX_TIMER_MS } from '@oxide/core/internal';
import { WebRTCError, type WebRTCErrorPhase } from '../lib/webrtc/errors.ts';
import type { WebRTCCloseReason, WebRTCConnectOptions } from '../lib/webrtc/types.ts';
import { BoundedWait, isTimerDuration } from '../websocket/bounded-wait.ts';

const DEFAULT_TIMEOUT_MS = 30_000;

/** The one try to set up a connection, until it is settled. */
export class Setup {
  /** What is waited for. From `transport` on, both sides have said all that they have to. */
  phase: WebRTCErrorPhase = 'offer';
  readonly #wait: BoundedWait;
  readonly #controller = new AbortController();

  /**
   * @param end is called when the time is over, or the caller's signal aborts
   * @throws WebRTCError when the limit is no duration that a timer can have
   */
  constructor(
    { signal, timeoutMs }: Pick<WebRTCConnectOptions, 'signal' | 'timeoutMs'>,
    end: (reason: WebRTCCloseReason, error: WebRTCError) => void,
  ) {
    const limit = timeoutMs ?? DEFAULT_TIMEOUT_MS;
    if (!isTimerDuration(limit))
      throw new WebRTCError(
        'invalid_state',
        'transport',
        `\`timeoutMs\` has to be above 0 and at most ${MAX_TIMER_MS}.`,
      );
    const late = `The connection was not there after ${limit} ms.`;
    this.#wait = new BoundedWait(limit, signal, {
      onLate: () => end('timeout', new WebRTCError('timeout', this.phase, late)),
      onAborted: (reason) => end('aborted', this.aborted(reason)),
    });
  }

  /** Settles with `settle`. */
  get done(): Promise<void> {
    return this.#wait.promise;
  }

  /** Aborts with `abort`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  aborted(reason: unknown): WebRTCError {
    return new WebRTCError('aborted', this.phase, 'Set-up was aborted.', reason);
  }

  settle(error?: WebRTCError): void {
    this.#wait.settle(error);
  }

  /** Stops what goes on for it. */
  abort(error: WebRTCError): void {
    this.#controller.abort(error);
  }
}
