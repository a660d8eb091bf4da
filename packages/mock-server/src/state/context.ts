import type { Settings } from '../options.ts';
import { Ids } from './ids.ts';
import { Store } from './store.ts';

/** Names a kind of stored thing; each resource makes its own. */
export interface StoreKey<T> {
  readonly kind: string;
  /** Carries the type only. */
  readonly item?: T;
}

/** What the resources share: the clock, ids, and what they have stored. */
export class ApiContext {
  readonly settings: Settings;
  #ids: Ids;
  readonly #stores = new Map<string, Store<unknown>>();

  constructor(settings: Settings) {
    this.settings = settings;
    this.#ids = new Ids(settings.seed);
  }

  /** A new id: prefix and `length` hexadecimal digits. */
  id(prefix: string, length?: number): string {
    return this.#ids.next(prefix, length);
  }

  /** Seconds since 1970. */
  seconds(): number {
    return Math.floor(this.settings.now() / 1000);
  }

  stored<T>(key: StoreKey<T>): Store<T> {
    const store =
      this.#stores.get(key.kind) ?? new Store(this.settings.maxStored, this.settings.maxStoredBytes);
    this.#stores.set(key.kind, store);
    return store as Store<T>;
  }

  /** Forgets everything and starts the ids anew. */
  reset(): void {
    this.#ids = new Ids(this.settings.seed);
    this.#stores.clear();
  }
}
