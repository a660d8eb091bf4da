import { OpenAIError } from '@oxide/core';
import { cloneJSON } from '@oxide/core/internal';
import type { Response, ResponseOutputItem } from '@oxide/responses';
import {
  asEvent,
  isWireObject,
  itemUpdates,
  joinOutputText,
  OutputItems,
  type WireEvent,
  type WireObject,
} from '@oxide/responses/internal';
import { isTerminal } from '../../websocket/lane-response.ts';
import { observedBy, type PartialOutput, SparseOutput } from '../../websocket/sparse-output.ts';
import type { ResponsesWebSocketEvent } from './responses-websocket-lane.ts';

/** An item that is not finished: its type is known, and nothing else for sure. */
type ProvisionalOutputItem = {
  [Type in ResponseOutputItem['type']]: { type: Type } & Partial<
    Record<Exclude<keyof Extract<ResponseOutputItem, { type: Type }>, 'type'>, unknown>
  >;
}[ResponseOutputItem['type']];

type PartSelector = { content_index: number; annotation_index?: number } | { summary_index: number };

/** The response so far; that it can't be told; or the event that ended it. */
export type ResponsesWebSocketAccumulatorState =
  | {
      phase: 'provisional';
      snapshot: { output: ProvisionalOutputItem[]; output_text: string } & {
        [Field in Exclude<keyof Response, 'output' | 'output_text'>]?: unknown;
      };
      /** What was told of items whose beginning the server left out. */
      partialOutput?: PartialOutput[];
    }
  | { phase: 'unavailable'; error: Error }
  | { phase: 'terminal'; event: ResponsesWebSocketEvent };

/**
 * The response that the events of one lane have made so far. Feed it with what `lane.receive()` gives. Events that
 * don't fit make it unavailable, until another response begins or this one ends.
 */
export class ResponsesWebSocketAccumulator {
  #response: WireObject | undefined;
  #streamID: unknown;
  #items = new OutputItems();
  #sparse = new SparseOutput();
  #end: Exclude<ResponsesWebSocketAccumulatorState, { phase: 'provisional' }> | undefined;

  /** All of it, copied. For the progress of one item, `outputAt` costs less. */
  get current(): ResponsesWebSocketAccumulatorState | undefined {
    if (this.#end) return structuredClone(this.#end);
    if (this.#response === undefined) return undefined;
    const { output_text: told, ...members } = this.#response;
    const output = cloneJSON(this.#items.all) as unknown as ProvisionalOutputItem[];
    const snapshot = { ...cloneJSON(members), output, output_text: this.#text(told) };
    return {
      phase: 'provisional',
      snapshot,
      ...(!this.#sparse.isEmpty && { partialOutput: this.#sparse.all }),
    };
  }

  /** One item by its `output_index`, or one part of it, copied; undefined when there is none. */
  outputAt(outputIndex: number): ProvisionalOutputItem | undefined;
  outputAt(outputIndex: number, part: PartSelector): unknown;
  outputAt(outputIndex: number, part?: PartSelector): unknown {
    const item = this.#end ? undefined : this.#items.at(outputIndex);
    if (item === undefined || part === undefined) return cloneJSON(item);
    if ('summary_index' in part) return cloneJSON(entryOf(item.summary, part.summary_index));
    const content = entryOf(item.content, part.content_index);
    if (!('annotation_index' in part)) return cloneJSON(content);
    const annotations = isWireObject(content) ? content.annotations : undefined;
    return cloneJSON(entryOf(annotations, part.annotation_index));
  }

  /** Forgets everything. */
  reset(): void {
    this.#response = undefined;
    this.#streamID = undefined;
    this.#items = new OutputItems();
    this.#sparse = new SparseOutput();
    this.#end = undefined;
  }

  /** Takes one event. One that is not known changes nothing. */
  add(event: ResponsesWebSocketEvent): void {
    const { type } = event;
    if (isTerminal(type)) {
      this.reset();
      this.#end = { phase: 'terminal', event: structuredClone(event) };
      return;
    }
    try {
      if (type === 'response.created') this.#begin(asEvent(event));
      else if (!this.#end) this.#apply(asEvent(event));
    } catch (error) {
      this.#end = { phase: 'unavailable', error: error as Error };
    }
  }

  #begin(event: WireEvent): void {
    const { output, ...members } = responseOf(event);
    this.reset();
    this.#streamID = event.stream_id;
    if (output !== undefined && !Array.isArray(output))
      throw new OpenAIError('An output is no list of items.');
    if (output) this.#items.merge(event, output);
    this.#response = members;
  }

  /** The response is told again; the output may be left out. */
  #refresh(event: WireEvent): void {
    const { output, ...members } = responseOf(event);
    const id = this.#response?.id;
    const isOther = event.stream_id !== this.#streamID || (id !== undefined && members.id !== id);
    if (isOther && !this.#sparse.isEmpty) throw new OpenAIError('An event is for another response.');
    if (this.#response === undefined || output !== undefined) this.#begin(event);
    else this.#response = { output_text: this.#response.output_text, ...members };
  }

  #apply(event: WireEvent): void {
    const { type } = event;
    if (type === 'response.queued' || type === 'response.in_progress') {
      this.#refresh(event);
      return;
    }
    const isItem = type === 'response.output_item.added' || type === 'response.output_item.done';
    if (!isItem && !itemUpdates.has(type)) return;
    if (this.#response !== undefined && event.stream_id !== this.#streamID)
      throw new OpenAIError('An event is of another lane.');
    if (this.#response === undefined) this.#streamID = event.stream_id;
    const index = event.output_index;
    if (!Number.isSafeInteger(index) || (index as number) < 0)
      throw new OpenAIError('The `output_index` of an event is no index.');
    if (isItem) this.#takeItem(event, index as number);
    else this.#update(event, index as number);
    this.#response ??= {};
  }

  #takeItem(event: WireEvent, index: number): void {
    if (isWireObject(event.item)) this.#sparse.replace(index, event.item);
    const isThere = this.#items.at(index) !== undefined;
    if (event.type === 'response.output_item.done' && isThere) this.#items.finish(event);
    else if (isThere) this.#items.merge(event, [event.item]);
    else this.#items.add(event);
  }

  #update(event: WireEvent, index: number): void {
    const observed = observedBy(event);
    const item = this.#items.at(index);
    if (observed && item && (item.type !== observed.itemType || (item.id ?? event.item_id) !== event.item_id))
      throw new OpenAIError('An event is for another item than the one at its place.');
    if (observed?.itemType === 'shell_call_output') this.#requireCommand(item, event);
    if (observed && !hasPlace(item, event, observed.itemType)) {
      this.#sparse.observe(index, event, observed.itemType, observed.member);
      return;
    }
    this.#items.update(event);
    if (event.type.startsWith('response.content_part.')) this.#sparse.forgetPart(index, event.content_index);
  }

  /** What a shell puts out is told of items that are there alone, and of commands that it was given. */
  #requireCommand(item: WireObject | undefined, { command_index: index }: WireEvent): void {
    if (!Array.isArray(item?.output)) throw new OpenAIError('An event is for an item that was not told.');
    const call = this.#items.all.find(
      ({ type, call_id }) => type === 'shell_call' && call_id === item.call_id,
    );
    const commands = isWireObject(call?.action) ? call.action.commands : undefined;
    if (Array.isArray(commands) && (index as number) >= commands.length)
      throw new OpenAIError('An event is for a command that was not given.');
  }

  #text(told: unknown): string {
    const texts = this.#sparse.texts;
    for (const [index, item] of this.#items.byIndex) {
      const text = joinOutputText([item as unknown as ResponseOutputItem]);
      texts.set(index, text + (texts.get(index) ?? ''));
    }
    const joined = [...texts].sort(([left], [right]) => left - right).map(([, text]) => text);
    return joined.join('') || (typeof told === 'string' ? told : '');
  }
}

/** @throws OpenAIError when the event holds no response */
function responseOf({ response }: WireEvent): WireObject {
  if (isWireObject(response)) return cloneJSON(response);
  throw new OpenAIError('An event of a response holds none.');
}

/** Whether what the event is for has been told, or is just being told. */
function hasPlace(item: WireObject | undefined, event: WireEvent, itemType: string): boolean {
  if (item === undefined) return false;
  // Where its texts belong is told by the whole item alone.
  if (itemType === 'shell_call_output') return false;
  if (!('content_index' in event)) return true;
  const { content } = item;
  if (!Array.isArray(content)) return false;
  const isNext = event.content_index === content.length && event.type === 'response.content_part.added';
  return isNext || Object.hasOwn(content, String(event.content_index));
}

function entryOf(list: unknown, index: number | undefined): unknown {
  const isIndex = index !== undefined && Number.isSafeInteger(index) && index >= 0;
  return Array.isArray(list) && isIndex ? list[index] : undefined;
}
