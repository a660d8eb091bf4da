import { parseResponseFormatContent } from '@oxide/core/internal';
import { hasContent } from '../parsing/parse-chat-completion.ts';
import { type InvalidArguments, parseArguments } from '../parsing/parse-tool-call.ts';
import type { ParsingParams } from '../parsing/parsing-params.ts';
import type { ChoiceState } from './choice-state.ts';
import type { AddedChoice } from './snapshot-builder.ts';
import type { ChatCompletionStreamEvents } from './stream-events.ts';

/** Events that a chunk's choice gives rise to. */
type ChoiceEvents = Omit<ChatCompletionStreamEvents<unknown>, 'chunk'>;

/** Where the events go. */
export interface ChoiceEventTarget {
  emit<Event extends keyof ChoiceEvents>(event: Event, ...parameters: Parameters<ChoiceEvents[Event]>): void;
  has(event: keyof ChoiceEvents): boolean;
}

/** Emits the events of one completion's choices. */
export class ChoiceEventEmitter {
  readonly #target: ChoiceEventTarget;
  readonly #params: ParsingParams | null;
  readonly #invalidArguments: InvalidArguments;

  constructor(target: ChoiceEventTarget, params: ParsingParams | null, invalidArguments: InvalidArguments) {
    this.#target = target;
    this.#params = params;
    this.#invalidArguments = invalidArguments;
  }

  emit(added: AddedChoice): void {
    const { state } = added;
    if (state.snapshot.message.role === 'assistant') this.#emitDeltas(added);
    for (const { index, argumentsDelta } of added.message.toolCalls) {
      this.#begin(state, index);
      this.#emitArguments(state, index, argumentsDelta);
    }
    if (state.snapshot.finish_reason !== null) this.#finish(state);
  }

  #emitDeltas({ state, message: { content, refusal }, logprobs }: AddedChoice): void {
    const { message } = state.snapshot;
    if (content !== undefined && message.content) {
      this.#target.emit('content', content, message.content);
      // The value is worked out only when somebody wants it.
      if (this.#target.has('content.delta')) {
        const { parsed } = message;
        this.#target.emit('content.delta', { delta: content, snapshot: message.content, parsed });
      }
    }
    if (refusal !== undefined && message.refusal) {
      this.#target.emit('refusal.delta', { delta: refusal, snapshot: message.refusal });
    }
    const snapshot = state.snapshot.logprobs;
    if (logprobs.content !== undefined) {
      this.#target.emit('logprobs.content.delta', {
        content: logprobs.content,
        snapshot: snapshot?.content ?? [],
      });
    }
    if (logprobs.refusal !== undefined) {
      this.#target.emit('logprobs.refusal.delta', {
        refusal: logprobs.refusal,
        snapshot: snapshot?.refusal ?? [],
      });
    }
  }

  /** A call that begins ends the content and the call before it. */
  #begin(state: ChoiceState, index: number): void {
    const before = state.currentToolCall;
    if (before === index) return;
    this.#finishContent(state);
    state.currentToolCall = index;
    // Servers may also write calls in turns. So only a call that is left for the first time can be done (also
    // to look at it each time would take quadratic time), and only if its arguments are whole.
    if (before === undefined || state.leftToolCalls.has(before)) return;
    state.leftToolCalls.add(before);
    const toolCall = state.snapshot.message.tool_calls?.[before];
    if (toolCall?.type === 'function' && isWhole(toolCall.function.arguments))
      this.#finishToolCall(state, before);
  }

  #emitArguments(state: ChoiceState, index: number, argumentsDelta: string): void {
    const toolCall = state.snapshot.message.tool_calls?.[index];
    if (toolCall?.type !== 'function' || toolCall.function === undefined) return;
    if (!this.#target.has('tool_calls.function.arguments.delta')) return;
    this.#target.emit('tool_calls.function.arguments.delta', {
      name: toolCall.function.name,
      index,
      arguments: toolCall.function.arguments,
      parsed_arguments: toolCall.function.parsed_arguments,
      arguments_delta: argumentsDelta,
    });
  }

  #finish(state: ChoiceState): void {
    this.#finishContent(state);
    state.snapshot.message.tool_calls?.forEach((_, index) => {
      this.#finishToolCall(state, index);
    });
  }

  #finishContent(state: ChoiceState): void {
    const { message, logprobs } = state.snapshot;
    const { done } = state;
    const content = message.content;
    if ((hasContent(message) || (content && message.refusal)) && !done.has('content')) {
      done.add('content');
      if (this.#target.has('content.done')) {
        const format = this.#params?.response_format;
        const parsed = message.refusal ? null : parseResponseFormatContent(format, content as string);
        this.#target.emit('content.done', { content: content as string, parsed });
      }
    }
    if (message.refusal && !done.has('refusal')) {
      done.add('refusal');
      this.#target.emit('refusal.done', { refusal: message.refusal });
    }
    if (logprobs?.content && !done.has('logprobs.content')) {
      done.add('logprobs.content');
      this.#target.emit('logprobs.content.done', { content: logprobs.content });
    }
    if (logprobs?.refusal && !done.has('logprobs.refusal')) {
      done.add('logprobs.refusal');
      this.#target.emit('logprobs.refusal.done', { refusal: logprobs.refusal });
    }
  }

  #finishToolCall(state: ChoiceState, index: number): void {
    const toolCall = state.snapshot.message.tool_calls?.[index];
    if (toolCall?.type !== 'function' || toolCall.function === undefined) return;
    if (state.doneToolCalls.has(index)) return;
    state.doneToolCalls.add(index);
    if (!this.#target.has('tool_calls.function.arguments.done')) return;
    const { name, arguments: text } = toolCall.function;
    this.#target.emit('tool_calls.function.arguments.done', {
      name,
      index,
      arguments: text,
      parsed_arguments: parseArguments(this.#params, name, text, this.#invalidArguments),
    });
  }
}

function isWhole(text: string): boolean {
  if (text === '') return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
