import { Cancellation } from '@oxide/core/internal';
import type { Connection } from './connection.ts';

/** A connection that is being opened for several turns: each may stop waiting for it, and the last one stops it. */
export class SharedOpening {
  readonly #cancellation = new Cancellation();
  readonly #connection: Promise<Connection>;
  #waiting = 0;
  #over = false;

  /** @param open must end when it is cancelled */
  constructor(open: (cancellation: Cancellation) => Promise<Connection>) {
    this.#connection = open(this.#cancellation).finally(() => {
      this.#over = true;
    });
  }

  /** Whether a further turn may wait for it. */
  get goesOn(): boolean {
    return !this.#over && !this.#cancellation.cancelled;
  }

  /** Rejects with why it could not be opened, and with the reason of the turn's own cancellation. */
  wait(cancellation: Cancellation): Promise<Connection> {
    this.#waiting += 1;
    return new Promise((resolve, reject) => {
      this.#connection.then(resolve, reject);
      cancellation.onCancel((reason) => {
        reject(reason);
        this.#waiting -= 1;
        if (this.#waiting === 0) this.#cancellation.cancel(reason);
      });
    });
  }
}
