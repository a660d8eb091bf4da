import { OpenAIError } from '@oxide/core';
import { isRecord } from '../runner/own-members.ts';
import { readOption } from '../runner/read-option.ts';
import { cutText, isWholeText } from './bounded-text.ts';
import type { BrowserDriver, BrowserObservationV1, BrowserState } from './browser-driver.ts';
import { assertUnique, assertValid, readEntries } from './guarded.ts';
import { assertContinues, isTabId, readObservation } from './read-observation.ts';
import { displayURL, strictOrigin } from './state-url.ts';

type Tab = BrowserState['tabs'][number];

const TITLE_BYTES = 1_024;

/**
 * What of a driver's state is shown and sent.
 *
 * @param earlier what the same driver told before
 * @throws OpenAIError when it fails, or is not as it is declared; nothing can be said then of what was done
 */
export async function readState(
  report: BrowserDriver['state'],
  signal: AbortSignal | undefined,
  earlier?: BrowserObservationV1,
): Promise<BrowserState> {
  try {
    const given: unknown = await report({ signal });
    signal?.throwIfAborted();
    return readTabs(given, earlier);
  } catch {
    signal?.throwIfAborted();
    throw new OpenAIError('The driver failed to tell the state of the browser.');
  }
}

function readTabs(given: unknown, earlier: BrowserObservationV1 | undefined): BrowserState {
  assertValid(isRecord(given));
  const list = readOption(given, 'tabs');
  assertValid(Array.isArray(list));
  const counted = readOption(given, 'observation');
  const observation = counted === undefined ? undefined : readObservation(counted);
  if (earlier) {
    assertValid(observation);
    assertContinues(observation, earlier);
  }
  const tabs = readEntries(list, (tab) => readTab(tab, observation));
  assertUnique(tabs.map(({ id }) => id));
  assertValid(tabs.length === 0 || tabs.filter(({ active }) => active).length === 1);
  // Also where there is none: nobody is to find one on a prototype.
  return { tabs, observation };
}

function readTab(given: Record<string, unknown>, observation: BrowserObservationV1 | undefined): Tab {
  const id = readOption(given, 'id');
  const title = readOption(given, 'title');
  const url = readOption(given, 'url');
  const active = readOption(given, 'active');
  assertValid(typeof id === 'string' && typeof title === 'string');
  assertValid(typeof url === 'string' && typeof active === 'boolean');
  if (!observation) return { id, title, url: displayURL(url), active };
  assertValid(isTabId(id) && isWholeText(title));
  const shown = cutText(title, TITLE_BYTES);
  if (shown !== title) observation.title_truncated = true;
  return { id, title: shown, url: strictOrigin(url), active };
}
