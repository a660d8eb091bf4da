/** What the server knows of a response that was gone on from. */
interface Known {
  /** Bytes of all that was said up to it. */
  bytes: number;
  /** Responses up to it. */
  steps: number;
}

/** Which response a request goes on from. */
export interface Continued {
  previous: string | undefined;
  /** Of the request. */
  bytes: number;
}

/** Keeps track of how much was said, so that reading it can take its time. */
export class Conversations {
  readonly #known = new Map<string, Known>();

  /**
   * Notes a response.
   *
   * @param isAtHand the connection remembers what came before, so that only the request has to be read
   * @returns the bytes that the server had to read, and the number of the response in its conversation
   */
  note(id: string, { previous, bytes }: Continued, isAtHand: boolean): { read: number; step: number } {
    const before = (previous === undefined ? undefined : this.#known.get(previous)) ?? { bytes: 0, steps: 0 };
    this.#known.set(id, { bytes: before.bytes + bytes, steps: before.steps + 1 });
    return { read: isAtHand ? bytes : before.bytes + bytes, step: before.steps + 1 };
  }
}
