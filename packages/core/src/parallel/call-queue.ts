import { OpenAIError } from '../errors/openai-error.ts';
import type { CallSource, ParallelCall } from './parallel-options.ts';

/** Takes calls from their source one by one, so that an endless or a huge one is never held in memory. */
export class CallQueue<T> {
  readonly #iterator: Iterator<ParallelCall<T>> | AsyncIterator<ParallelCall<T>>;
  #taken = 0;
  /** The source is at its end, or broken: there is nothing to close. */
  #ended = false;

  /** @throws OpenAIError when it is no list, nor anything else that gives calls */
  constructor(calls: CallSource<T>) {
    const source = calls as Partial<Iterable<ParallelCall<T>> & AsyncIterable<ParallelCall<T>>> | undefined;
    const iterator = source?.[Symbol.asyncIterator]?.() ?? source?.[Symbol.iterator]?.();
    if (iterator === undefined)
      throw new OpenAIError('`parallel` takes a list of calls, or any iterable that gives them.');
    this.#iterator = iterator;
  }

  /** Undefined at the end. @throws what the source throws; OpenAIError when it gives something else than a function */
  async next(): Promise<ParallelCall<T> | undefined> {
    const { done, value } = await this.#pull();
    if (done) {
      this.#ended = true;
      return undefined;
    }
    const index = this.#taken;
    this.#taken += 1;
    if (typeof value === 'function') return value;
    throw new OpenAIError(
      `Call ${index} is no function. A promise would have started before there is room for it: pass \`(signal) => …\`, which starts it.`,
    );
  }

  /** Gives the source up; it may be in the middle of its work. */
  close(): void {
    if (this.#ended) return;
    this.#ended = true;
    void (async () => this.#iterator.return?.())().catch(() => {});
  }

  async #pull(): Promise<IteratorResult<ParallelCall<T>>> {
    try {
      return await this.#iterator.next();
    } catch (error) {
      this.#ended = true;
      throw error;
    }
  }
}
