import type { Cancellation } from '@oxide/core';
import type { Connection } from './connection.ts';
import type { ConnectionPool } from './connection-pool.ts';
import { SharedOpening } from './shared-opening.ts';

export interface SessionConnectionOptions {
  readonly pool: ConnectionPool;
  /** Opens one with these limits. */
  open(cancellation: Cancellation): Promise<Connection>;
  /** What the pool knows such connections by. */
  key(cancellation: Cancellation): Promise<string>;
}

/**
 * The connection of a session: lent by the pool, replaced when it has ended or come near the server's limit. One
 * that is replaced while turns run on it is ended when they are over.
 */
export class SessionConnection {
  readonly #options: SessionConnectionOptions;
  #current: Connection | undefined;
  #next: SharedOpening | undefined;

  constructor(options: SessionConnectionOptions) {
    this.#options = options;
  }

  /** @param fresh not one that the pool kept */
  async take(fresh: boolean, cancellation: Cancellation): Promise<Connection> {
    const current = this.#current;
    if (current?.usable && !this.#options.pool.isOld(current)) return current;
    // Turns that need one at the same moment share it.
    if (!this.#next?.goesOn) this.#next = new SharedOpening((shared) => this.#replace(fresh, shared));
    return this.#next.wait(cancellation);
  }

  /** Gives the connection back; no turn may be running. */
  release(): void {
    const current = this.#current;
    this.#current = undefined;
    if (current) this.#options.pool.release(current);
  }

  async #replace(fresh: boolean, cancellation: Cancellation): Promise<Connection> {
    const { pool, open, key } = this.#options;
    const last = this.#current;
    const next = await pool.checkout(await key(cancellation), {
      open: () => open(cancellation),
      fresh,
      cancellation,
    });
    if (cancellation.cancelled) {
      pool.release(next);
      throw cancellation.reason;
    }
    this.#current = next;
    last?.retire();
    return next;
  }
}
