import type { ResponseInputItem } from '@oxide/responses';
import { isText, listOf } from '../runner/item-checks.ts';
import { isRecord, readOwn } from '../runner/own-members.ts';
import { ifGiven } from './checks.ts';
import { isImage } from './input-size.ts';
import { copyPlain } from './plain-json.ts';

type Call = Extract<ResponseInputItem, { type: 'function_call' | 'computer_call' }>;

const PAIRED: ReadonlySet<unknown> = new Set([
  'function_call',
  'function_call_output',
  'computer_call',
  'computer_call_output',
]);
const BROWSER_IMAGES: ReadonlySet<string> = new Set(['browser_screenshot', 'browser_zoom']);
const areTexts = listOf(isText);

/**
 * The calls that may go with their outputs. The newest screenshots stay, and so do the last call of the browser and
 * of the computer, and calls whose safety checks someone has acknowledged.
 */
export function droppableCalls(
  history: readonly ResponseInputItem[],
  browserNames: ReadonlySet<string>,
  keptScreenshots: number,
): string[] {
  const calls = history.filter(isCall);
  const withImage = callsWithImage(history);
  const screenshots = calls.filter(
    (call) =>
      call.type === 'computer_call' ||
      (browserNames.has(call.name) && BROWSER_IMAGES.has(call.name) && withImage.has(call.call_id)),
  );
  const lastOfBrowser = calls.findLast(
    (call) => call.type === 'function_call' && browserNames.has(call.name),
  );
  const lastOfComputer = calls.findLast(({ type }) => type === 'computer_call');
  const pinned = new Set<string | undefined>([
    ...callsWithSafetyChecks(history),
    ...screenshots.slice(-keptScreenshots).map(({ call_id }) => call_id),
    lastOfBrowser?.call_id,
    lastOfComputer?.call_id,
  ]);
  return calls.map(({ call_id }) => call_id).filter((id) => !pinned.has(id));
}

/**
 * The history without these calls. What was done stays told: a line for each, and the summary before all.
 *
 * @param given what `compact` has decided
 * @throws TypeError for a decision that is none, and for calls that have to stay
 */
export function compactHistory(
  history: readonly ResponseInputItem[],
  eligibleCallIds: readonly string[],
  given: unknown,
): ResponseInputItem[] {
  const { dropped, summary } = readDecision(given, eligibleCallIds);
  const shorter: ResponseInputItem[] = [];
  if (summary !== undefined)
    shorter.push({ role: 'user', content: `Summary of tool results that were left out: ${summary}` });
  for (const item of history) {
    const id = PAIRED.has(readOwn(item, 'type')) ? readOwn(item, 'call_id') : undefined;
    if (!isText(id) || !dropped.has(id)) shorter.push(item);
    else if (isCall(item)) shorter.push({ role: 'user', content: receiptOf(item) });
  }
  return shorter;
}

function readDecision(
  given: unknown,
  eligibleCallIds: readonly string[],
): { dropped: Set<string>; summary?: string } {
  // A copy without getters: what is looked at is what is done.
  const decision = copyPlain(given, { isWellFormed: true });
  if (!isRecord(decision)) throw new TypeError('`compact` gives a record with `dropCallIds`.');
  const { dropCallIds, summary, ...others } = decision;
  if (Object.keys(others).length > 0 || !areTexts(dropCallIds) || !ifGiven(isText)(summary))
    throw new TypeError('`compact` gives `dropCallIds`, an array of texts, and maybe a text as `summary`.');
  const ids = dropCallIds as string[];
  const dropped = new Set(ids);
  if (dropped.size !== ids.length || !ids.every((id) => eligibleCallIds.includes(id)))
    throw new TypeError('`dropCallIds` are some of `eligibleCallIds`, each once.');
  return { dropped, summary: summary as string | undefined };
}

function receiptOf(call: Call): string {
  const { call_id, type: kind } = call;
  const identity = JSON.stringify({
    call_id,
    kind,
    ...(call.type === 'function_call' && { name: call.name }),
  });
  return `Receipt: ${identity}. Its output was left out here; whether it succeeded outside is not known.`;
}

function isCall(item: ResponseInputItem): item is Call {
  const type = readOwn(item, 'type');
  return type === 'function_call' || type === 'computer_call';
}

function callsWithImage(history: readonly ResponseInputItem[]): Set<string> {
  const ids = new Set<string>();
  for (const item of history) {
    if (readOwn(item, 'type') !== 'function_call_output') continue;
    const { output, call_id } = item as ResponseInputItem.FunctionCallOutput;
    if (Array.isArray(output) && output.some(isImage)) ids.add(call_id as string);
  }
  return ids;
}

function callsWithSafetyChecks(history: readonly ResponseInputItem[]): Set<string> {
  const ids = new Set<string>();
  for (const item of history) {
    const type = readOwn(item, 'type');
    if (type !== 'computer_call' && type !== 'computer_call_output') continue;
    const checks = readOwn(
      item,
      type === 'computer_call' ? 'pending_safety_checks' : 'acknowledged_safety_checks',
    );
    if (Array.isArray(checks) && checks.length > 0) ids.add(readOwn(item, 'call_id') as string);
  }
  return ids;
}
