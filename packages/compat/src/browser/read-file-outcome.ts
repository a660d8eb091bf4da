import { isRecord } from '../runner/own-members.ts';
import { readOption } from '../runner/read-option.ts';
import type { BrowserFileOutcome } from './browser-driver.ts';
import { assertValid, guarded, hasOnly } from './guarded.ts';

const CLEANUPS: unknown[] = ['not_started', 'pending', 'completed'];
const EFFECTS: Readonly<Record<BrowserFileOutcome['status'], readonly unknown[]>> = {
  completed: ['completed'],
  refused: ['none'],
  unknown: ['unknown'],
  interrupted: ['none', 'unknown'],
};

/**
 * How a driver says that it ended with a file.
 *
 * @throws OpenAIError when it says no such thing
 */
export function readFileOutcome(given: unknown): BrowserFileOutcome {
  return guarded('The driver gave an outcome for a file that is none.', () => {
    assertValid(isRecord(given) && hasOnly(given, ['version', 'status', 'effect', 'cleanup']));
    const version = readOption(given, 'version');
    const status = readOption(given, 'status');
    const effect = readOption(given, 'effect');
    const cleanup = readOption(given, 'cleanup');
    assertValid(version === 1 && CLEANUPS.includes(cleanup) && isStatus(status));
    assertValid(EFFECTS[status].includes(effect));
    return { version, status, effect, cleanup } as BrowserFileOutcome;
  });
}

function isStatus(value: unknown): value is BrowserFileOutcome['status'] {
  return typeof value === 'string' && Object.hasOwn(EFFECTS, value);
}
