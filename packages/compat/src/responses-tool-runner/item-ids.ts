import { isText } from '../runner/item-checks.ts';
import { isRecord, readOwn } from '../runner/own-members.ts';
import { isName } from './checks.ts';
import type { PendingCall } from './output-items.ts';
import { RunRefusal } from './run-error.ts';
import type { AnyItem } from './server-items.ts';

/** Whether an item only points to another one by its id. */
export function isReference(item: object): boolean {
  const type = readOwn(item, 'type');
  if (type === 'item_reference') return true;
  return (
    (type === undefined || type === null) && !Object.hasOwn(item, 'role') && !Object.hasOwn(item, 'content')
  );
}

/** The ids of all items of a run: each may come once. */
export class ItemIds {
  readonly #seen = new Set<string>();

  /** @throws TypeError when two items of what was said so far have the same id */
  constructor(history: readonly unknown[]) {
    const defined = new Set<string>();
    for (const item of history) {
      const id = isRecord(item) ? readOwn(item, 'id') : undefined;
      if (!isName(id)) continue;
      this.#seen.add(id);
      if (isReference(item as object)) continue;
      if (defined.has(id)) throw new TypeError('Two items of the input have the same id.');
      defined.add(id);
    }
  }

  /** @throws RunRefusal when another item has its id */
  add(item: AnyItem): void {
    const id = readOwn(item, 'id');
    if (!isText(id)) return;
    if (this.#seen.has(id)) throw new RunRefusal('Two items of the run have the same id.');
    this.#seen.add(id);
  }
}

/** The ids of all calls of a run, and of requests for approval: each is answered once. */
export class CallIds {
  readonly #seen: Set<string>;

  constructor(history: readonly AnyItem[] = [], attempted: readonly string[] = []) {
    this.#seen = new Set(attempted);
    for (const item of history) {
      const id = readOwn(item, 'call_id');
      if (isText(id)) this.#seen.add(id);
      else if (readOwn(item, 'type') === 'mcp_approval_request') {
        const requestId = readOwn(item, 'id');
        if (isText(requestId)) this.#seen.add(requestId);
      }
    }
  }

  /** @throws RunRefusal when there was a call of this id */
  add(id: string): void {
    if (this.#seen.has(id)) throw new RunRefusal('Two calls of the run have the same id.');
    this.#seen.add(id);
  }
}

/** Whether what was said already holds the call. */
export function holdsCall(history: readonly AnyItem[], call: PendingCall): boolean {
  if (call.type === 'mcp_approval_request')
    return history.some((item) => readOwn(item, 'type') === call.type && readOwn(item, 'id') === call.id);
  return history.some((item) => readOwn(item, 'call_id') === call.call_id);
}
