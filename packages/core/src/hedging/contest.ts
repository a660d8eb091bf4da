import { AbortGroup } from '../client/abort-group.ts';
import { APIUserAbortError } from '../errors/connection-errors.ts';
import { discard, firstToken } from './first-token.ts';
import { type RacedCall, send } from './raced-call.ts';

/**
 * Requests for one result: the first that begins is taken, and the others are stopped. A request begins when its
 * answer arrives; a `Stream`, when its first event does.
 */
export class Contest<T> {
  /** What the winner gave, or what the last request failed with. */
  readonly result: Promise<T>;
  /** Its number, from 1. */
  winner: number | undefined;
  failures = 0;
  readonly #isFinal: (error: unknown) => boolean;
  readonly #group: AbortGroup;
  #resolve!: (value: T) => void;
  #reject!: (error: unknown) => void;
  #entered = 0;
  #over = false;

  /**
   * @param isFinal whether a failure of one request would be one of all the others too
   * @throws APIUserAbortError when the signal has aborted before
   */
  constructor(signal: AbortSignal | null | undefined, isFinal: (error: unknown) => boolean) {
    this.result = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#isFinal = isFinal;
    this.#group = new AbortGroup(signal, (error) => this.#fail(error));
  }

  /** Sends one more request, unless the contest is over. */
  enter(call: RacedCall<T>): void {
    if (this.#over) return;
    this.#entered += 1;
    void this.#run(call, this.#entered);
  }

  async #run(call: RacedCall<T>, attempt: number): Promise<void> {
    const controller = this.#group.open();
    try {
      const answer = await firstToken(await send(call, controller.signal, attempt), controller.signal);
      if (this.#over) discard(answer);
      else this.#win(answer, attempt, controller);
    } catch (error) {
      this.failures += 1;
      if (this.#isFinal(error) || this.failures === this.#entered) this.#fail(error);
    }
  }

  #win(answer: T, attempt: number, controller: AbortController): void {
    this.#over = true;
    this.winner = attempt;
    this.#group.close(new APIUserAbortError({ message: 'Another request was answered first.' }), controller);
    this.#resolve(answer);
  }

  #fail(error: unknown): void {
    if (this.#over) return;
    this.#over = true;
    this.#group.close(new APIUserAbortError({ message: 'Another request failed for good.' }));
    this.#reject(error);
  }
}
