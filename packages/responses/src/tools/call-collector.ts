import type { ToolCallText } from '@oxide/core/internal';
import { OpenAIError } from '@oxide/core/internal';
import { JSONEnd } from '@oxide/core/internal/lazy';
import type {
  Response,
  ResponseCustomToolCall,
  ResponseFunctionToolCall,
  ResponseOutputItem,
  ResponseStreamEvent,
} from '../generated/index.ts';
import { endsResponse } from '../streaming/response-accumulator.ts';

/** A call that the application answers. */
export type AnswerableCall = ResponseFunctionToolCall | ResponseCustomToolCall;

interface GrowingCall {
  readonly item: AnswerableCall;
  readonly end: JSONEnd;
  text: string;
}

/** Calls of one response; no model makes so many at once, and a hostile server must not fill the memory. */
const MAX_CALLS = 1_000;

/**
 * Tells the calls of a response, each once, as soon as their arguments are complete: when the JSON object of a
 * function's arguments is closed, because nothing can follow it, and otherwise when an event says so. Calls whose
 * arguments the end of the response has cut are told at its end, as such.
 *
 * Takes events that the accumulator of the response has taken before, which checks what they are for.
 */
export class CallCollector {
  readonly #tell: (call: ToolCallText) => void;
  readonly #growing = new Map<number, GrowingCall>();
  readonly #told = new Set<string>();

  constructor(tell: (call: ToolCallText) => void) {
    this.#tell = tell;
  }

  /** @throws OpenAIError when the response holds more calls than any model makes */
  add(event: ResponseStreamEvent): void {
    switch (event.type) {
      case 'response.output_item.added':
        if (isAnswerableCall(event.item)) this.#begin(event.output_index, event.item);
        break;
      case 'response.function_call_arguments.delta':
      case 'response.custom_tool_call_input.delta':
        this.#grow(event.output_index, event.delta);
        break;
      case 'response.function_call_arguments.done':
        this.#complete(event.output_index, event.arguments);
        break;
      case 'response.custom_tool_call_input.done':
        this.#complete(event.output_index, event.input);
        break;
      case 'response.output_item.done':
        if (isAnswerableCall(event.item) && statusOf(event.item) !== 'incomplete')
          this.#tellOnce(toCallText(event.item));
        break;
      default:
        if (endsResponse(event.type))
          this.#end((event as { response: Response }).response, event.type !== 'response.completed');
    }
  }

  #begin(index: number, item: AnswerableCall): void {
    if (this.#growing.size === MAX_CALLS)
      throw new OpenAIError(`The response holds more than ${MAX_CALLS} calls of tools.`);
    this.#growing.set(index, { item, end: new JSONEnd(), text: '' });
    const text = textOf(item);
    if (text) this.#grow(index, text);
  }

  #grow(index: number, piece: string): void {
    const growing = this.#growing.get(index);
    if (growing === undefined) return;
    growing.text += piece;
    if (growing.item.type === 'function_call' && growing.end.push(piece))
      this.#tellOnce(toCallText(growing.item, growing.text));
  }

  #complete(index: number, text: string): void {
    const growing = this.#growing.get(index);
    if (growing !== undefined) this.#tellOnce(toCallText(growing.item, text));
  }

  #end({ output }: Response, cut: boolean): void {
    for (const item of output ?? []) {
      if (isAnswerableCall(item))
        this.#tellOnce({ ...toCallText(item), cut: cut && statusOf(item) !== 'completed' });
    }
    for (const { item, text } of this.#growing.values()) this.#tellOnce({ ...toCallText(item, text), cut });
  }

  /** Without its ids nobody could answer a call; they may come later. */
  #tellOnce(call: ToolCallText): void {
    if (!call.call_id || !call.name || this.#told.has(call.call_id)) return;
    this.#told.add(call.call_id);
    this.#tell(call);
  }
}

export function isAnswerableCall(item: ResponseOutputItem | null | undefined): item is AnswerableCall {
  return item?.type === 'function_call' || item?.type === 'custom_tool_call';
}

/** @param text the arguments, when they are others than those of the item */
export function toCallText(item: AnswerableCall, text: string = textOf(item)): ToolCallText {
  const { name, call_id, namespace } = item;
  return { name, call_id, text, ...(namespace ? { namespace } : undefined) };
}

/** Calls of custom tools have one too, which their type doesn't know. */
function statusOf(item: AnswerableCall): unknown {
  return (item as { status?: unknown }).status;
}

function textOf(item: AnswerableCall): string {
  return (item.type === 'function_call' ? item.arguments : item.input) ?? '';
}
