import { OpenAIError } from '@oxide/core';
import { cloneJSON } from '@oxide/core/internal';
import { isWireObject, type WireEvent, type WireObject } from '@oxide/responses/internal';

/** What was told of an item that was not. */
export interface PartialOutput {
  output_index: number;
  item_id: string;
  arguments?: string;
  input?: string;
  content?: { content_index: number; data: unknown }[];
  commands?: { command_index: number; data: unknown }[];
}

interface Observed {
  readonly itemID: string;
  readonly itemType: string;
  readonly texts: { arguments?: string; input?: string };
  readonly content: Map<number, WireObject>;
  readonly commands: Map<number, WireObject>;
}

/** Type of the items that an event is about, and the member that it tells. */
const observable: Readonly<Record<string, readonly [itemType: string, member: string]>> = {
  'response.output_text': ['message', 'text'],
  'response.refusal': ['message', 'refusal'],
  'response.content_part': ['message', 'part'],
  'response.function_call_arguments': ['function_call', 'arguments'],
  'response.mcp_call_arguments': ['mcp_call', 'arguments'],
  'response.custom_tool_call_input': ['custom_tool_call', 'input'],
  'response.shell_call_output_content': ['shell_call_output', 'output'],
};

/** The member that an event tells, if it tells one of an item that may not be there. */
export function observedBy(event: WireEvent): { itemType: string; member: string } | undefined {
  const name = /^(.*)\.(?:added|delta|done)$/.exec(event.type)?.[1];
  if (name === undefined || !Object.hasOwn(observable, name)) return undefined;
  const [itemType, member] = observable[name]!;
  return { itemType, member };
}

/** Facts about items of the output whose beginning the server left out. Nothing is made up to go with them. */
export class SparseOutput {
  readonly #items = new Map<number, Observed>();

  get isEmpty(): boolean {
    return this.#items.size === 0;
  }

  /** Keeps what an event tells. @throws OpenAIError when it is for another item, or no text where there must be one */
  observe(index: number, event: WireEvent, itemType: string, member: string): void {
    const item = this.#items.get(index) ?? create(event, itemType);
    if (item.itemID !== event.item_id || item.itemType !== itemType)
      throw new OpenAIError('An event is for another item than those before it.');
    if (member === 'arguments' || member === 'input')
      item.texts[member] = grow(item.texts[member], event, member);
    else if (member === 'output') observeCommand(item, event);
    else observeContent(item, event, member);
    this.#items.set(index, item);
  }

  /** The item is there now. @throws OpenAIError when it is another one */
  replace(index: number, { id, type }: WireObject): void {
    const item = this.#items.get(index);
    if (item && ((id !== undefined && id !== item.itemID) || type !== item.itemType))
      throw new OpenAIError('An item is another one than events before it were for.');
    this.#items.delete(index);
  }

  /** A part of an item that is there now is no longer missing. */
  forgetPart(index: number, contentIndex: unknown): void {
    const item = this.#items.get(index);
    item?.content.delete(contentIndex as number);
    if (item && item.content.size === 0 && item.commands.size === 0 && Object.keys(item.texts).length === 0)
      this.#items.delete(index);
  }

  /** The texts of the output among them, by the index of their item. */
  get texts(): Map<number, string> {
    const texts = new Map<number, string>();
    for (const [index, { content }] of this.#items) {
      const parts = inOrder(content).map(([, { type = 'output_text', text }]) =>
        type === 'output_text' && typeof text === 'string' ? text : '',
      );
      texts.set(index, parts.join(''));
    }
    return texts;
  }

  get all(): PartialOutput[] {
    return inOrder(this.#items).map(([index, { itemID, texts, content, commands }]) => ({
      output_index: index,
      item_id: itemID,
      ...texts,
      ...(content.size > 0 && {
        content: inOrder(content).map(([place, data]) => ({ content_index: place, data: cloneJSON(data) })),
      }),
      ...(commands.size > 0 && {
        commands: inOrder(commands).map(([place, data]) => ({ command_index: place, data: cloneJSON(data) })),
      }),
    }));
  }
}

function create({ item_id: id }: WireEvent, itemType: string): Observed {
  if (typeof id !== 'string' || id === '')
    throw new OpenAIError('An event does not tell for which item it is.');
  return { itemID: id, itemType, texts: {}, content: new Map(), commands: new Map() };
}

function observeContent(item: Observed, event: WireEvent, member: string): void {
  const place = indexOf(event, 'content_index');
  if (member === 'part') {
    if (!isWireObject(event.part)) throw new OpenAIError('A part of an item is none.');
    item.content.set(place, cloneJSON(event.part));
    return;
  }
  const data = item.content.get(place) ?? {};
  const type = member === 'text' ? 'output_text' : 'refusal';
  if (data.type !== undefined && data.type !== type)
    throw new OpenAIError('An event is for a part of another type.');
  data[member] = grow(data[member], event, member);
  if (event.logprobs !== undefined) data.logprobs = mergeLists(data.logprobs, event);
  item.content.set(place, data);
}

function observeCommand(item: Observed, event: WireEvent): void {
  const place = indexOf(event, 'command_index');
  if (event.type.endsWith('.done')) {
    if (!Array.isArray(event.output)) throw new OpenAIError('The output of a command is no list.');
    item.commands.set(place, { output: cloneJSON(event.output) });
    return;
  }
  if (!isWireObject(event.delta)) throw new OpenAIError('The output of a command is none.');
  const data = item.commands.get(place) ?? {};
  for (const name of ['stdout', 'stderr']) {
    const added = event.delta[name];
    if (added === undefined) continue;
    if (typeof added !== 'string') throw new OpenAIError('The output of a command is no text.');
    data[name] = `${(data[name] as string | undefined) ?? ''}${added}`;
  }
  item.commands.set(place, data);
}

function grow(before: unknown, event: WireEvent, member: string): string {
  const isDelta = event.type.endsWith('.delta');
  const added = isDelta ? event.delta : event[member];
  const start = isDelta ? (before ?? '') : '';
  if (typeof added === 'string' && typeof start === 'string') return start + added;
  throw new OpenAIError('An event tells something that is no text.');
}

function mergeLists(before: unknown, { type, logprobs }: WireEvent): unknown {
  const added = cloneJSON(logprobs);
  return type.endsWith('.delta') && Array.isArray(before) && Array.isArray(added)
    ? [...before, ...added]
    : added;
}

function indexOf(event: WireEvent, member: string): number {
  const index = event[member];
  if (Number.isSafeInteger(index) && (index as number) >= 0) return index as number;
  throw new OpenAIError(`The \`${member}\` of an event is no index.`);
}

function inOrder<T>(entries: ReadonlyMap<number, T>): [number, T][] {
  return [...entries].sort(([left], [right]) => left - right);
}
