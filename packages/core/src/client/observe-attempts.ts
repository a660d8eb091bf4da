import { loadOnce } from '../loading/load-once.ts';
import { type Logger, type LogLevel, logs } from '../logging/logger.ts';
import type { AttemptObserver } from './attempt-observer.ts';
import type { Hooks } from './hooks.ts';

const loadObserver = /* @__PURE__ */ loadOnce('hooks and logs', () => import('./attempt-observer.ts'));

/** What loads who tells hooks and log of a call. Undefined when nobody listens: then nothing is built to be told. */
export function observeAttempts(
  hooks: Hooks | undefined,
  logger: Logger,
  level: LogLevel,
): (() => Promise<AttemptObserver>) | undefined {
  if (!hooks && !logs(level, 'info')) return undefined;
  return async () => {
    const { AttemptObserver } = await loadObserver();
    return new AttemptObserver(hooks ?? {}, logger, level);
  };
}
