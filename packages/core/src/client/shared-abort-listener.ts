type Listener = () => void;

interface Group {
  readonly listeners: Set<Listener>;
  readonly run: () => void;
  /** When the last listener has left. */
  onEmpty: Listener | undefined;
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
    if (!group.listeners.delete(listener) || group.listeners.size > 0) return;
    signal.removeEventListener('abort', group.run);
    group.onEmpty?.();
  };
}

/**
 * Runs `action` as soon as nobody listens to the signal through `onAbort` any more: the calls that it was
 * given to are over, bodies and streams included.
 */
export function whenUnheard(signal: AbortSignal, action: () => void): void {
  const group = groups.get(signal);
  if (group === undefined || group.listeners.size === 0) action();
  else group.onEmpty = action;
}

function createGroup(signal: AbortSignal): Group {
  const listeners = new Set<Listener>();
  const run = () => {
    for (const listener of [...listeners]) listener();
  };
  const group: Group = { listeners, run, onEmpty: undefined };
  groups.set(signal, group);
  return group;
}
