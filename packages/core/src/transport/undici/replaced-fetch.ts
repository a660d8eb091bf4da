type Fetch = typeof globalThis.fetch;

/** In the text of Node's own function. */
const NODES_OWN = 'internal/deps/undici';
/** Where undici's versions keep the dispatcher that all of the process share. */
const dispatcherKeys = [Symbol.for('undici.globalDispatcher.1'), Symbol.for('undici.globalDispatcher.2')];
/** What is there without anybody's doing: the default, and its form for older versions. */
const defaultDispatchers = ['Agent', 'Dispatcher1Wrapper'];

let known: Fetch | undefined;

/**
 * Node's global `fetch` when the program has put another in its place (to record, to mock), or has set a dispatcher
 * for it (a proxy): then somebody wants to see the requests, or to lead them.
 */
export function replacedFetch(): Fetch | undefined {
  const { fetch } = globalThis;
  if (typeof fetch !== 'function') return undefined;
  return isNodesOwn(fetch) && !hasGlobalDispatcher() ? undefined : fetch;
}

function isNodesOwn(fetch: Fetch): boolean {
  if (fetch === known) return true;
  if (!Function.prototype.toString.call(fetch).includes(NODES_OWN)) return false;
  known = fetch;
  return true;
}

function hasGlobalDispatcher(): boolean {
  const globals = globalThis as unknown as Record<symbol, object | undefined>;
  return dispatcherKeys.some((key) => {
    const dispatcher = globals[key];
    return dispatcher !== undefined && !defaultDispatchers.includes(dispatcher.constructor?.name);
  });
}
