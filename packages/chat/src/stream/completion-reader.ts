import { IncompleteStreamError, type ToolCallText } from '@oxide/core/internal';
import type { ChatCompletionChunk, ChatCompletionCreateParams } from '../generated/index.ts';
import { maybeParseChatCompletion } from '../parsing/parse-chat-completion.ts';
import type { InvalidArguments } from '../parsing/parse-tool-call.ts';
import type { ParsedChatCompletion } from '../parsing/parsed-chat-completion.ts';
import { CallCollector } from '../tools/call-collector.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import { ChoiceEventEmitter, type ChoiceEventTarget } from './choice-events.ts';
import { finishCompletion } from './finish-completion.ts';
import { SnapshotBuilder } from './snapshot-builder.ts';

export { decodeReadableMessage } from './readable-messages.ts';

/** Where a completion is told, and how. */
export interface CompletionReaderTarget extends ChoiceEventTarget {
  /** Told of each call as soon as its arguments are complete. */
  readonly onToolCall: ((call: ToolCallText) => void) | undefined;
  readonly isToolLoop: boolean;
  onChunk(chunk: ChatCompletionChunk, snapshot: ChatCompletionSnapshot): void;
}

/** Reads the chunks of one completion: joins them, tells what they bring, and makes the completion of them. */
export class CompletionReader<ParsedT> {
  readonly #target: CompletionReaderTarget;
  readonly #params: ChatCompletionCreateParams | null;
  readonly #invalidArguments: InvalidArguments;
  readonly #builder: SnapshotBuilder;
  readonly #emitter: ChoiceEventEmitter;
  readonly #collector: CallCollector | undefined;

  constructor(target: CompletionReaderTarget, params: ChatCompletionCreateParams | null) {
    const { isToolLoop, onToolCall } = target;
    this.#target = target;
    this.#params = params;
    this.#invalidArguments = isToolLoop ? 'leave' : 'throw';
    this.#builder = new SnapshotBuilder(params, params !== null && isToolLoop);
    this.#emitter = new ChoiceEventEmitter(target, params, this.#invalidArguments);
    this.#collector = onToolCall && new CallCollector(onToolCall);
  }

  /** Undefined before the first chunk. */
  get snapshot(): ChatCompletionSnapshot | undefined {
    return this.#builder.snapshot;
  }

  /** @throws OpenAIError for a chunk that makes no sense */
  add(chunk: ChatCompletionChunk): void {
    const added = this.#builder.add(chunk);
    // Before the events: tools start in this turn, listeners take their time.
    for (const choice of added) this.#collector?.add(choice);
    this.#target.onChunk(chunk, this.#builder.snapshot as ChatCompletionSnapshot);
    for (const choice of added) this.#emitter.emit(choice);
  }

  /** @throws IncompleteStreamError when something of the completion has not arrived */
  finish(): ParsedChatCompletion<ParsedT> {
    const { snapshot, states } = this.#builder;
    if (snapshot === undefined) throw new IncompleteStreamError('request ended without sending any chunks');
    const completion = finishCompletion(snapshot, states);
    return maybeParseChatCompletion<ParsedT>(completion, this.#params, this.#invalidArguments);
  }
}
