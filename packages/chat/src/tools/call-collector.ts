import type { ToolCallText } from '@oxide/core/internal';
import { JSONEnd } from '@oxide/core/internal/lazy';
import { createToolCallID } from '../runner/tool-call-ids.ts';
import type { ChatCompletionSnapshot } from '../stream/chat-completion-snapshot.ts';
import type { AddedChoice } from '../stream/snapshot-builder.ts';

type GrowingCall = ChatCompletionSnapshot.Choice.Message.ToolCall;

/**
 * Tells the calls of a completion's first choice, each once, as soon as their arguments are complete: when the
 * JSON object of a function's arguments is closed, because nothing can follow it; any other at the end of the
 * choice. That the next call begins proves nothing: servers also write calls in turns.
 */
export class CallCollector {
  readonly #tell: (call: ToolCallText) => void;
  readonly #ends = new Map<number, JSONEnd>();
  readonly #told = new Set<number>();

  constructor(tell: (call: ToolCallText) => void) {
    this.#tell = tell;
  }

  /** A chunk has added this to the choice. */
  add({ state: { snapshot }, message }: AddedChoice): void {
    if (snapshot.index !== 0) return;
    const calls = snapshot.message.tool_calls;
    for (const { index, argumentsDelta } of message.toolCalls) {
      let end = this.#ends.get(index);
      if (end === undefined) {
        end = new JSONEnd();
        this.#ends.set(index, end);
      }
      if (end.push(argumentsDelta)) this.#tellOnce(index, calls?.[index]);
    }
    if (snapshot.finish_reason === null) return;
    calls?.forEach((call, index) => {
      this.#tellOnce(index, call);
    });
  }

  #tellOnce(index: number, call: GrowingCall | undefined): void {
    const text = call && textOf(call);
    if (call === undefined || text === undefined || this.#told.has(index)) return;
    this.#told.add(index);
    // Left out by some servers. It becomes that of the finished message, too.
    call.id ||= createToolCallID();
    this.#tell({ ...text, call_id: call.id });
  }
}

/** Undefined as long as it has no name, by which alone its tool is found. */
function textOf(call: GrowingCall): { name: string; text: string } | undefined {
  const { name, text } =
    call.type === 'custom'
      ? { name: call.custom?.name, text: call.custom?.input }
      : { name: call.function?.name, text: call.function?.arguments };
  return name ? { name, text: text ?? '' } : undefined;
}
