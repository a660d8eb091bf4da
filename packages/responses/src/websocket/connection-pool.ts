import type { Cancellation } from '@oxide/core';
import { socketBond } from '@oxide/core/internal';
import type { Connection } from './connection.ts';

export interface PoolOptions {
  /**
   * Connections to one address with one credential, those in use included; more callers wait. On Cloudflare Workers,
   * which tell nobody of a connection that ended with its request, any number by default. @default 100
   */
  maxConnections?: number | undefined;
  /**
   * Milliseconds that an unused connection is kept. By default 1000 on Bun and Deno, where it keeps the process alive;
   * none is kept on Cloudflare Workers, where it belongs to one request. @default 60000
   */
  idleTimeoutMs?: number | undefined;
  /** Milliseconds after which a connection is not used again; servers end theirs after 60 minutes. @default 3300000 */
  maxLifeMs?: number | undefined;
}

/** What a caller wants of a connection. */
export interface CheckoutOptions {
  open(): Promise<Connection>;
  /** Takes none that was used before. */
  fresh: boolean;
  cancellation: Cancellation;
}

interface Place {
  readonly key: string;
  readonly idle: Connection[];
  /** Open, being opened, or lent. */
  count: number;
  readonly waiting: Set<() => void>;
}

/** Connections that are lent to one user at a time: `checkout`, then `release`. */
export class ConnectionPool {
  readonly #options: Required<{ [Name in keyof PoolOptions]: number }>;
  readonly #places = new Map<string, Place>();
  readonly #placeOf = new WeakMap<Connection, Place>();
  readonly #idleTimers = new WeakMap<Connection, ReturnType<typeof setTimeout>>();

  readonly #keepsIdle: boolean;

  constructor({ maxConnections, idleTimeoutMs, maxLifeMs = 55 * 60_000 }: PoolOptions = {}) {
    const bond = socketBond();
    this.#keepsIdle = bond !== 'request';
    this.#options = {
      maxConnections: maxConnections ?? (bond === 'request' ? Number.POSITIVE_INFINITY : 100),
      idleTimeoutMs: idleTimeoutMs ?? (bond === 'process' ? 1_000 : 60_000),
      maxLifeMs,
    };
  }

  /** Whether a connection has come near the end that the server sets it. */
  isOld(connection: Connection): boolean {
    return connection.ageMs >= this.#options.maxLifeMs;
  }

  /**
   * A connection for the caller alone: the one that was used last, else a new one. Waits while all that may be
   * open are lent. Rejects with what `open` throws, and with the reason of the cancellation.
   *
   * @param key what an address and a credential have in common
   */
  async checkout(key: string, { open, fresh, cancellation }: CheckoutOptions): Promise<Connection> {
    for (;;) {
      const place = this.#place(key);
      const kept = this.#takeIdle(place, fresh);
      if (kept) return kept;
      if (place.count < this.#options.maxConnections) return this.#open(place, open);
      await this.#freed(place, cancellation);
    }
  }

  /** Gives a connection back, in whatever state it is. */
  release(connection: Connection): void {
    const place = this.#placeOf.get(connection);
    if (!place || !connection.usable) return;
    if (!this.#keepsIdle || this.isOld(connection)) {
      connection.retire();
      return;
    }
    place.idle.push(connection);
    const timer = setTimeout(() => this.#discard(place, connection), this.#options.idleTimeoutMs);
    (timer as { unref?(): void }).unref?.();
    this.#idleTimers.set(connection, timer);
    this.#wakeNext(place);
  }

  /** Ends the connections that nobody uses. */
  closeIdle(): void {
    for (const place of this.#places.values())
      for (const connection of [...place.idle]) this.#discard(place, connection);
  }

  #place(key: string): Place {
    let place = this.#places.get(key);
    if (!place) {
      place = { key, idle: [], count: 0, waiting: new Set() };
      this.#places.set(key, place);
    }
    return place;
  }

  #takeIdle(place: Place, fresh: boolean): Connection | undefined {
    for (let connection = place.idle.pop(); connection; connection = place.idle.pop()) {
      clearTimeout(this.#idleTimers.get(connection));
      if (!fresh && !this.isOld(connection)) return connection;
      connection.end();
    }
    return undefined;
  }

  async #open(place: Place, open: () => Promise<Connection>): Promise<Connection> {
    place.count += 1;
    try {
      const connection = await open();
      this.#placeOf.set(connection, place);
      connection.onClosed(() => this.#forget(place, connection));
      return connection;
    } catch (error) {
      this.#leave(place);
      throw error;
    }
  }

  #freed(place: Place, cancellation: Cancellation): Promise<void> {
    return new Promise((resolve, reject) => {
      place.waiting.add(resolve);
      cancellation.onCancel((reason) => {
        // One that was woken already passes it on.
        if (!place.waiting.delete(resolve)) this.#wakeNext(place);
        reject(reason);
      });
    });
  }

  #discard(place: Place, connection: Connection): void {
    const index = place.idle.indexOf(connection);
    if (index >= 0) place.idle.splice(index, 1);
    connection.end();
  }

  #forget(place: Place, connection: Connection): void {
    clearTimeout(this.#idleTimers.get(connection));
    const index = place.idle.indexOf(connection);
    if (index >= 0) place.idle.splice(index, 1);
    this.#leave(place);
  }

  #leave(place: Place): void {
    place.count -= 1;
    this.#wakeNext(place);
    if (place.count === 0 && place.waiting.size === 0) this.#places.delete(place.key);
  }

  #wakeNext(place: Place): void {
    const [wake] = place.waiting;
    if (!wake) return;
    place.waiting.delete(wake);
    wake();
  }
}
