import type { Cancellation } from '@oxide/core';
import type { Connection } from './connection.ts';
import type { ConnectionPool } from './connection-pool.ts';

export interface SessionConnectionOptions {
  readonly pool: ConnectionPool;
  /** Opens one with these limits. */
  open(cancellation: Cancellation): Promise<Connection>;
  /** What the pool knows such connections by. */
  key(): Promise<string>;
}

/**
 * The connection of a session: lent by the pool, replaced when it has ended or come near the server's limit. One
 * that is replaced while turns run on it goes back when they are over.
 */
export class SessionConnection {
  readonly #options: SessionConnectionOptions;
  #current: Connection | undefined;
  #next: Promise<Connection> | undefined;

  constructor(options: SessionConnectionOptions) {
    this.#options = options;
  }

  /** @param fresh not one that the pool kept */
  async take(fresh: boolean, cancellation: Cancellation): Promise<Connection> {
    const current = this.#current;
    if (current?.usable && !this.#options.pool.isOld(current)) return current;
    // Turns that need one at the same moment share it.
    this.#next ??= this.#replace(fresh, cancellation).finally(() => {
      this.#next = undefined;
    });
    return this.#next;
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
    this.#current = await pool.checkout(await key(), {
      open: () => open(cancellation),
      fresh,
      cancellation,
    });
    last?.retire();
    return this.#current;
  }
}
