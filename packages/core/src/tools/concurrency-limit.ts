import { OpenAIError } from '../errors/openai-error.ts';
import { Queue } from '../streaming-helpers/queue.ts';

/** Lets so many tasks run at once; the others wait in order. */
export class ConcurrencyLimit {
  readonly #waiting = new Queue<() => void>();
  #free: number;

  /** @throws OpenAIError for anything but a whole number from 1 on, or infinity */
  constructor(limit: number, option: string) {
    if (!(limit === Number.POSITIVE_INFINITY || (Number.isSafeInteger(limit) && limit >= 1))) {
      throw new OpenAIError(`\`${option}\` must be a whole number from 1 on.`);
    }
    this.#free = limit;
  }

  /** Starts the task in this very turn if there is room for it. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
