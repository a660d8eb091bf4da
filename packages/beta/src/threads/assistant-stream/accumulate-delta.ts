import { cloneJSON, OpenAIError } from '@oxide/core/internal';

/** An item may be so far beyond the end of its list; further ones are a mistake that would fill the memory. */
const MAX_GAP = 1_024;
const MAX_ITEMS = 65_536;
/** Names that lead out of an object where it is merged into another. */
const refusedNames: ReadonlySet<string> = /* @__PURE__ */ new Set(['__proto__', 'constructor', 'prototype']);

type Fields = Record<string, unknown>;

/**
 * Adds a delta to what it grows: texts are joined, numbers added, objects merged, and lists too by the `index` of
 * their items; lists of plain values are joined. The delta stays as it is and shares nothing with the snapshot.
 *
 * @returns the snapshot, changed
 * @throws OpenAIError when the delta doesn't fit, an index is out of bounds, or a name is one of the prototype's
 */
export function accumulateDelta<Snapshot extends object>(snapshot: Snapshot, delta: object): Snapshot {
  const fields = snapshot as Fields;
  for (const [name, value] of Object.entries(delta)) {
    refuse(name);
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const isReplaced = name === 'index' || name === 'type' || before === undefined || before === null;
    fields[name] = isReplaced ? copy(value) : add(name, before, value);
  }
  return snapshot;
}

/** Puts an item into its place in the list, or adds it to what stands there. Gives whether it is a new one. */
export function accumulateItem(list: unknown[], item: unknown): boolean {
  if (!isFields(item)) throw new OpenAIError('The stream adds to a list what is no object.');
  const index = readIndex(item, list.length);
  const before = list[index];
  list[index] = isFields(before) ? accumulateDelta(before, item) : copy(item);
  return !isFields(before);
}

function add(name: string, before: unknown, value: unknown): unknown {
  // Some servers send all fields each time.
  if (value === undefined || value === null) return before;
  if (typeof before === 'string' && typeof value === 'string') return before + value;
  if (typeof before === 'number' && typeof value === 'number') return before + value;
  if (isFields(before) && isFields(value)) return accumulateDelta(before, value);
  if (!Array.isArray(before) || !Array.isArray(value))
    throw new OpenAIError(`The stream adds to \`${name.slice(0, 40)}\` what does not fit it.`);
  for (const item of value) {
    if (typeof item === 'string' || typeof item === 'number') before.push(item);
    else accumulateItem(before, item);
  }
  return before;
}

function readIndex({ index }: Fields, length: number): number {
  const isInBounds = Number.isSafeInteger(index) && (index as number) >= 0;
  if (isInBounds && (index as number) < Math.min(length + MAX_GAP, MAX_ITEMS)) return index as number;
  const given = typeof index === 'number' ? index : typeof index;
  throw new OpenAIError(`The stream adds to a list at an index that is none, or out of bounds: ${given}.`);
}

function copy(value: unknown): unknown {
  assertNames(value);
  return cloneJSON(value);
}

function assertNames(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    refuse(name);
    assertNames(member);
  }
}

function refuse(name: string): void {
  if (refusedNames.has(name)) throw new OpenAIError(`The stream holds a member of the name \`${name}\`.`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
