import { runtimeName } from '../config/runtime.ts';
import { MAX_TIMER_MS } from './time-limits.ts';

/** The real one, also under a test's fake clock. */
const startTimeout: (action: () => void, delayMs: number) => unknown = setTimeout;
/** What is shorter ends too soon to be worth it. */
const SHORTEST_MS = 1_000;
/** Programs have one or two limits. */
const MOST_LISTS = 4;

const kept = new Set<number>();

/**
 * Node has a list of timers for each duration. It drops a list with its last timer and makes it anew for the next
 * call, which costs twice the timer itself, 2 to 4 % of a small call. An idle timer, for which no process stays open,
 * keeps the list.
 */
export function keepTimerList(limitMs: number): void {
  if (kept.has(limitMs) || kept.size === MOST_LISTS) return;
  if (limitMs < SHORTEST_MS || limitMs > MAX_TIMER_MS || !runtimeName().startsWith('node/')) return;
  const timer = startTimeout(() => kept.delete(limitMs), limitMs);
  kept.add(limitMs);
  // A number in place of it comes from what imitates a browser, and would hold the process open.
  if (typeof timer === 'object') (timer as { unref(): void }).unref();
  else clearTimeout(timer as number);
}
