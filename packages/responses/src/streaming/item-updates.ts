import { cloneJSON } from '@oxide/core/internal';
import { append, partAt, slotOf } from './list-slot.ts';
import { growCommand, growOutput, setCommand, setOutput } from './shell-updates.ts';
import { addTexts, isWireObject, objectOf, textOf, type WireEvent, type WireObject } from './wire-event.ts';

/** What an event does to the output item that it is for. */
export interface ItemUpdate {
  /** Type of the items that it is for. */
  readonly itemType: (event: WireEvent) => string;
  /** Changes the item. Gives the text so far for those that add to one. */
  readonly apply: (item: WireObject, event: WireEvent) => string | undefined;
}

type Entry = readonly [eventType: string, update: ItemUpdate];
type Locate = (item: WireObject, event: WireEvent) => WireObject;

/** By the type of the event. Events that are missing here change nothing in the output. */
export const itemUpdates: ReadonlyMap<string, ItemUpdate> = /* @__PURE__ */ new Map<string, ItemUpdate>(
  /* @__PURE__ */ allUpdates(),
);

function allUpdates(): Entry[] {
  const itself: Locate = (item) => item;
  const contentPart =
    (type: string): Locate =>
    (item, event) =>
      partAt(slotOf(item, 'content', event, 'content_index'), event, type);
  const summaryPart: Locate = (item, event) => partAt(slotOf(item, 'summary', event, 'summary_index'), event);
  return [
    ...textUpdates('output_text', 'message', contentPart('output_text'), 'text', keepLogprobs),
    ...textUpdates('refusal', 'message', contentPart('refusal'), 'refusal'),
    ...textUpdates('reasoning_text', 'reasoning', contentPart('reasoning_text'), 'text'),
    ...textUpdates('reasoning_summary_text', 'reasoning', summaryPart, 'text'),
    ...textUpdates('function_call_arguments', 'function_call', itself, 'arguments'),
    ...textUpdates('mcp_call_arguments', 'mcp_call', itself, 'arguments'),
    ...textUpdates('custom_tool_call_input', 'custom_tool_call', itself, 'input'),
    ...textUpdates('code_interpreter_call_code', 'code_interpreter_call', itself, 'code'),
    ...partUpdates('content_part', 'content', 'content_index', ownerOfPart),
    ...partUpdates('reasoning_summary_part', 'summary', 'summary_index', () => 'reasoning'),
    ...statusUpdates('code_interpreter_call', ['in_progress', 'interpreting', 'completed']),
    ...statusUpdates('file_search_call', ['in_progress', 'searching', 'completed']),
    ...statusUpdates('web_search_call', ['in_progress', 'searching', 'completed']),
    ...statusUpdates('image_generation_call', ['in_progress', 'generating', 'completed']),
    ...statusUpdates('mcp_call', ['in_progress', 'completed', 'failed']),
    entry('output_text.annotation.added', 'message', addAnnotation),
    entry('shell_call_command.added', 'shell_call', setCommand),
    entry('shell_call_command.delta', 'shell_call', growCommand),
    entry('shell_call_command.done', 'shell_call', setCommand),
    entry('shell_call_output_content.delta', 'shell_call_output', growOutput),
    entry('shell_call_output_content.done', 'shell_call_output', setOutput),
  ];
}

function entry(name: string, itemType: string, apply: (item: WireObject, event: WireEvent) => void): Entry {
  const update = (item: WireObject, event: WireEvent) => {
    apply(item, event);
    return undefined;
  };
  return [`response.${name}`, { itemType: () => itemType, apply: update }];
}

/** A text that grows by `delta` and is told whole at its end, in a member named as the item's. */
function textUpdates(
  name: string,
  itemType: string,
  locate: Locate,
  member: string,
  also?: (holder: WireObject, event: WireEvent) => void,
): Entry[] {
  const delta: ItemUpdate = {
    itemType: () => itemType,
    apply(item, event) {
      const holder = locate(item, event);
      // Engines keep such a text as a rope: adding to it costs nothing until somebody reads it.
      const text = addTexts(event, holder[member], textOf(event, 'delta'));
      holder[member] = text;
      also?.(holder, event);
      return text;
    },
  };
  const done = entry(`${name}.done`, itemType, (item, event) => {
    const holder = locate(item, event);
    holder[member] = textOf(event, member);
    also?.(holder, event);
  });
  return [[`response.${name}.delta`, delta], done];
}

function partUpdates(
  name: string,
  list: string,
  index: string,
  itemType: (event: WireEvent) => string,
): Entry[] {
  const added: ItemUpdate = {
    itemType,
    apply(item, event) {
      append(slotOf(item, list, event, index), event, cloneJSON(objectOf(event, 'part')));
      return undefined;
    },
  };
  const done: ItemUpdate = {
    itemType,
    apply(item, event) {
      const slot = slotOf(item, list, event, index);
      partAt(slot, event);
      slot.list[slot.index] = cloneJSON(objectOf(event, 'part'));
      return undefined;
    },
  };
  return [
    [`response.${name}.added`, added],
    [`response.${name}.done`, done],
  ];
}

function statusUpdates(itemType: string, statuses: readonly string[]): Entry[] {
  return statuses.map((status) =>
    entry(`${itemType}.${status}`, itemType, (item) => {
      item.status = status;
    }),
  );
}

function ownerOfPart(event: WireEvent): string {
  return objectOf(event, 'part').type === 'reasoning_text' ? 'reasoning' : 'message';
}

function keepLogprobs(part: WireObject, event: WireEvent): void {
  if (!Array.isArray(event.logprobs) || event.logprobs.length === 0) return;
  const logprobs = cloneJSON(event.logprobs.filter(isWireObject));
  if (event.type.endsWith('.done') || !Array.isArray(part.logprobs)) part.logprobs = logprobs;
  else for (const logprob of logprobs) part.logprobs.push(logprob);
}

function addAnnotation(item: WireObject, event: WireEvent): void {
  const part = partAt(slotOf(item, 'content', event, 'content_index'), event, 'output_text');
  const { list, index } = slotOf(part, 'annotations', event, 'annotation_index');
  list[index] = cloneJSON(event.annotation);
}
