const origins = new Set<string>();
/** The real one, also under a test's fake clock. */
const nextTurn = setImmediate;

/** A response of this origin just ended. */
export function socketFreed(origin: string): void {
  // From a microtask, so that it runs behind undici's own callback of the same turn.
  if (origins.size === 0) queueMicrotask(() => nextTurn(() => origins.clear()));
  origins.add(origin);
}

/**
 * What a request to this origin should wait for, if anything: one turn of the event loop.
 *
 * undici gives a socket to the next request one turn after its last response ended, and opens another one
 * for a request that comes before. Calls in a row would use two connections in place of one, 32 loops 64,
 * each with its handshake; waiting costs no measurable time.
 */
export function freeSocket(origin: string): Promise<void> | undefined {
  return origins.has(origin) ? new Promise((resolve) => nextTurn(resolve)) : undefined;
}
