import type { ResponseInputItem, ResponseOutputItem } from '@oxide/responses';
import { toResponseInputItems } from '@oxide/responses';
import { isText } from '../runner/item-checks.ts';
import { isRecord, readOwn } from '../runner/own-members.ts';
import { isName } from './checks.ts';
import { canonicalJSON } from './plain-json.ts';

/** Whether a response ends with the items that its stream has told. */
export function areSameItems(observed: ResponseOutputItem[], completed: ResponseOutputItem[]): boolean {
  const before = toResponseInputItems(observed);
  const after = toResponseInputItems(completed);
  return before.length === after.length && before.every((item, index) => isSame(item, after[index]!));
}

function isSame(before: ResponseInputItem, after: ResponseInputItem): boolean {
  return canonicalJSON({ ...before, ...laterMembers(before, after) }) === canonicalJSON(after);
}

/** What may come, or come anew, with the end of a response. */
function laterMembers(before: ResponseInputItem, after: ResponseInputItem): Record<string, unknown> {
  if (!isRecord(before) || !isRecord(after) || before.type !== after.type) return {};
  if (before.type === 'function_call') {
    const id = readOwn(after, 'id');
    return readOwn(before, 'id') === undefined && isText(id) ? { id } : {};
  }
  if (before.type === 'reasoning') {
    const { encrypted_content } = after;
    // The same thoughts may be encrypted anew.
    return isName(before.encrypted_content) && isName(encrypted_content) ? { encrypted_content } : {};
  }
  return {};
}
