import { cloneJSON, OpenAIError } from '@oxide/core/internal';
import { itemUpdates } from './item-updates.ts';
import { indexOf, isWireObject, type WireEvent, type WireObject } from './wire-event.ts';

interface Entry {
  item: WireObject;
  /** Its `response.output_item.done` has come. */
  done: boolean;
}

/**
 * The items of the output while they grow, by the index that the events tell. Indexes may have gaps and come
 * in any order; a map, so that a huge one costs nothing.
 */
export class OutputItems {
  readonly #entries = new Map<number, Entry>();
  readonly #indexes = new Map<string, number>();

  /** Their present state in the order of the indexes. */
  get all(): WireObject[] {
    return this.byIndex.map(([, item]) => item);
  }

  /** The same with their indexes. */
  get byIndex(): [index: number, item: WireObject][] {
    return [...this.#entries]
      .sort(([left], [right]) => left - right)
      .map(([index, { item }]): [number, WireObject] => [index, item]);
  }

  /** The item at an index, in its present state. */
  at(index: number): WireObject | undefined {
    return this.#entries.get(index)?.item;
  }

  /** Those that are not done. */
  get unfinished(): WireObject[] {
    return [...this.#entries.values()].filter(({ done }) => !done).map(({ item }) => item);
  }

  /** A new item. @throws OpenAIError when its index or its identity is taken */
  add(event: WireEvent): void {
    this.#put(indexOf(event, 'output_index'), event, cloneJSON(asItem(event, event.item)), false);
  }

  /** An item is told whole. @throws OpenAIError when there is none, or another one */
  finish(event: WireEvent): void {
    const index = indexOf(event, 'output_index');
    this.#replace(index, this.#expect(index, event), event, cloneJSON(asItem(event, event.item)), true);
  }

  /** Items that a response tells in the middle of the stream: known ones in a newer state, or further ones. */
  merge(event: WireEvent, items: readonly unknown[]): void {
    for (const [position, value] of items.entries()) {
      const item = asItem(event, value);
      const index = identities(item)
        .map((identity) => this.#indexes.get(identity))
        .find((known) => known !== undefined);
      const entry = index === undefined ? undefined : this.#entries.get(index);
      if (index === undefined || entry === undefined) this.#put(position, event, item, isFinished(item));
      else this.#replace(index, entry, event, item, entry.done);
    }
  }

  /** Any other change of one item. Gives the text so far where the event adds to one. */
  update(event: WireEvent): string | undefined {
    const update = itemUpdates.get(event.type);
    if (update === undefined) return undefined;
    const { item } = this.#expect(indexOf(event, 'output_index'), event);
    const itemType = update.itemType(event);
    if (item.type !== itemType) throw mismatch(event, 'type', itemType, item.type);
    if (event.item_id !== undefined && item.id !== undefined && event.item_id !== item.id)
      throw mismatch(event, 'id', event.item_id, item.id);
    return update.apply(item, event);
  }

  #expect(index: number, event: WireEvent): Entry {
    const entry = this.#entries.get(index);
    if (entry !== undefined) return entry;
    throw new OpenAIError(`The event \`${event.type}\` is for an output item that is not there: ${index}.`);
  }

  #put(index: number, event: WireEvent, item: WireObject, done: boolean): void {
    const keys = identities(item);
    if (this.#entries.has(index) || keys.some((key) => this.#indexes.has(key)))
      throw new OpenAIError(`The event \`${event.type}\` adds an output item that is there: ${index}.`);
    this.#entries.set(index, { item, done });
    for (const key of keys) this.#indexes.set(key, index);
  }

  #replace(index: number, entry: Entry, event: WireEvent, item: WireObject, done: boolean): void {
    assertSame(event, entry.item, item);
    entry.item = item;
    entry.done = done;
    // The id of a call may come late.
    for (const key of identities(item)) this.#indexes.set(key, index);
  }
}

/** @throws OpenAIError unless the items that are not done are among those of the completed response */
export function assertFinished(
  event: WireEvent,
  unfinished: readonly WireObject[],
  output: readonly unknown[],
): void {
  if (unfinished.length === 0) return;
  const byIdentity = new Map<string, WireObject>();
  for (const item of output) {
    if (isWireObject(item)) for (const key of identities(item)) byIdentity.set(key, item);
  }
  for (const item of unfinished) {
    const keys = identities(item);
    const match = keys.map((key) => byIdentity.get(key)).find((found) => found !== undefined);
    if (match !== undefined) assertSame(event, item, match);
    else if (keys.length > 0)
      throw new OpenAIError('The response is said to be complete with an item that is not.');
  }
}

/** By what an item is known: its id and, for calls, that of the call. Servers that resemble the API leave them out. */
function identities({ type, id, call_id: callID }: WireObject): string[] {
  const keys: string[] = [];
  if (typeof id === 'string' && id !== '') keys.push(`id ${id}`);
  if (typeof callID === 'string' && callID !== '') keys.push(`call ${type} ${callID}`);
  return keys;
}

function isFinished({ status }: WireObject): boolean {
  return status === 'completed' || status === 'incomplete' || status === 'failed';
}

function asItem(event: WireEvent, value: unknown): WireObject {
  if (isWireObject(value) && typeof value.type === 'string') return value;
  throw new OpenAIError(`The event \`${event.type}\` has an output item without a type.`);
}

function assertSame(event: WireEvent, before: WireObject, after: WireObject): void {
  for (const member of ['type', 'id', 'call_id']) {
    if (before[member] !== after[member] && before[member] !== undefined)
      throw mismatch(event, member, after[member], before[member]);
  }
}

function mismatch(event: WireEvent, member: string, given: unknown, expected: unknown): OpenAIError {
  return new OpenAIError(
    `The event \`${event.type}\` is for an output item with the ${member} ${shown(given)}, not ${shown(expected)}.`,
  );
}

/** What the server sent goes into the message only as far as it may be an identifier. */
function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : typeof value;
}
