import { PartialJSON } from '@oxide/core/internal/lazy';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';

/** What is known of a choice beside its snapshot. */
export interface ChoiceState {
  readonly snapshot: ChatCompletionSnapshot.Choice;
  /** Reads the content while it arrives. */
  content?: PartialJSON;
  /** Read the arguments of calls while they arrive. */
  readonly toolArguments: Map<number, PartialJSON>;
  /** The call that the last piece belonged to. */
  currentToolCall: number | undefined;
  /** Calls that others were begun behind. */
  readonly leftToolCalls: Set<number>;
  readonly doneToolCalls: Set<number>;
  readonly done: Set<'content' | 'refusal' | 'logprobs.content' | 'logprobs.refusal'>;
  /** The last piece was the one that ends spoken audio. */
  audioDone: boolean;
}

export function createChoiceState(snapshot: ChatCompletionSnapshot.Choice): ChoiceState {
  return {
    snapshot,
    toolArguments: new Map(),
    currentToolCall: undefined,
    leftToolCalls: new Set(),
    doneToolCalls: new Set(),
    done: new Set(),
    audioDone: false,
  };
}

/** A reader of growing JSON whose value is a member of `target`, worked out when somebody reads it. */
export function readInto(target: object, member: 'parsed' | 'parsed_arguments'): PartialJSON {
  const reader = new PartialJSON();
  Object.defineProperty(target, member, {
    get: () => (member === 'parsed' ? (reader.value ?? null) : reader.value),
    // For programs that write to the snapshot.
    set: (value: unknown) => Object.defineProperty(target, member, { value, writable: true }),
    enumerable: true,
    configurable: true,
  });
  return reader;
}
