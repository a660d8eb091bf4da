type Listener = () => void;

interface Group {
  readonly listeners: Set<Listener>;
  readonly run: () => void;
}

const groups = new WeakMap<AbortSignal, Group>();

/**
 * Runs `listener` when the signal aborts; the returned function takes it back.
 *
 * However many calls share a signal, it gets one DOM listener, and that goes with the last call: thousands
 * of listeners on one signal are slow to remove and make Node warn of a leak.
 */
export function onAbort(signal: AbortSignal, listener: Listener): () => void {
  const group = groups.get(signal) ?? createGroup(signal);
  if (group.listeners.size === 0) signal.addEventListener('abort', group.run, { once: true });
  group.listeners.add(listener);
  return () => {
    if (group.listeners.delete(listener) && group.listeners.size === 0)
      signal.removeEventListener('abort', group.run);
  };
}

function createGroup(signal: AbortSignal): Group {
  const listeners = new Set<Listener>();
  const run = () => {
    for (const listener of [...listeners]) listener();
  };
  const group = { listeners, run };
  groups.set(signal, group);
  return group;
}
