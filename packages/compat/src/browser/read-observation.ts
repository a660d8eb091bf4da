import { isRecord } from '../runner/own-members.ts';
import { readOption } from '../runner/read-option.ts';
import { isBoundedText } from './bounded-text.ts';
import type { BrowserObservationV1, BrowserStateChange } from './browser-driver.ts';
import { isCount } from './fields.ts';
import { assertValid, readEntries } from './guarded.ts';

type Given = Record<string, unknown>;

const ID_BYTES = 128;
const TAB_CHANGES: unknown[] = ['tab_opened', 'tab_closed', 'tab_switched', 'navigation'];
/** What a change of a kind tells besides. */
const DETAILS: Readonly<Record<string, readonly [name: string, values: unknown[]]>> = {
  navigation_refused: ['reason', ['policy', 'unsupported']],
  dialog_dismissed: ['kind', ['alert', 'confirm', 'prompt', 'beforeunload', 'other']],
  download: ['status', ['blocked', 'started', 'completed', 'failed']],
};

/** What of a driver's count of changes is sent. */
export function readObservation(given: unknown): BrowserObservationV1 {
  assertValid(isRecord(given));
  const version = readOption(given, 'version');
  const sequence = readOption(given, 'sequence');
  const dropped_changes = readOption(given, 'dropped_changes');
  const title_truncated = readOption(given, 'title_truncated');
  const list = readOption(given, 'changes');
  assertValid(version === 1 && isCount(sequence) && isCount(dropped_changes));
  assertValid(typeof title_truncated === 'boolean' && Array.isArray(list));
  assertValid(sequence === dropped_changes + list.length);
  const changes = readEntries(list, (change, index) => readChange(change, dropped_changes + index + 1));
  return { version, sequence, dropped_changes, title_truncated, changes };
}

/** A driver can't take back what it has told. */
export function assertContinues(
  { dropped_changes, changes }: BrowserObservationV1,
  earlier: BrowserObservationV1,
): void {
  const dropped = dropped_changes - earlier.dropped_changes;
  assertValid(dropped >= 0);
  const still = earlier.changes.slice(dropped);
  assertValid(JSON.stringify(changes.slice(0, still.length)) === JSON.stringify(still));
}

export function isTabId(value: unknown): value is string {
  return isBoundedText(value, ID_BYTES);
}

function readChange(given: Given, position: number): BrowserStateChange {
  const type = readOption(given, 'type');
  const tab_id = readOption(given, 'tab_id');
  assertValid(readOption(given, 'sequence') === position);
  const mayLackTab = type === 'navigation_refused' || type === 'download';
  assertValid(isTabId(tab_id) || (mayLackTab && tab_id === null));
  const change = { type, sequence: position, tab_id };
  if (TAB_CHANGES.includes(type)) return change as BrowserStateChange;
  assertValid(typeof type === 'string' && Object.hasOwn(DETAILS, type));
  const [name, values] = DETAILS[type]!;
  const detail = readOption(given, name);
  assertValid(values.includes(detail));
  return { ...change, [name]: detail } as BrowserStateChange;
}
