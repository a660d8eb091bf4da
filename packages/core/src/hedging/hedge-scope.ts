import { HedgeBudget } from './hedge-budget.ts';
import { LatencyWindow } from './latency-window.ts';

/** Keys of one client whose latencies are remembered; the one that was not used for longest goes first. */
const MOST_KEYS = 64;

/** What the hedged calls of one client share. */
export class HedgeScope {
  readonly budget: HedgeBudget = new HedgeBudget();
  calls = 0;
  started = 0;
  won = 0;
  denied = 0;
  readonly #latencies = new Map<string, LatencyWindow>();

  latencies(key: string): LatencyWindow {
    const window = this.#latencies.get(key) ?? new LatencyWindow();
    // Behind the others: a map keeps the order in which keys were added.
    this.#latencies.delete(key);
    this.#latencies.set(key, window);
    if (this.#latencies.size > MOST_KEYS) this.#latencies.delete(this.#latencies.keys().next().value!);
    return window;
  }
}

const scopes: WeakMap<object, HedgeScope> = /* @__PURE__ */ new WeakMap();
/** For calls that name no client. */
const everyone: object = {};

export function scopeOf(client: object = everyone): HedgeScope {
  let scope = scopes.get(client);
  if (scope === undefined) {
    scope = new HedgeScope();
    scopes.set(client, scope);
  }
  return scope;
}
