import type { ChatCompletionChunk } from '../generated/index.ts';
import { refuseUnfinished } from '../parsing/parse-chat-completion.ts';
import { type ParsingParams, parsesAnything } from '../parsing/parsing-params.ts';
import { type AddedLogprobs, addLogprobs } from './add-logprobs.ts';
import { type AddedMessage, addMessageDelta } from './add-message-delta.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import { type ChoiceState, createChoiceState } from './choice-state.ts';
import { assignOwn, isObject, readIndex, readObjects, setOwn } from './delta-fields.ts';

/** What a chunk added to a choice. */
export interface AddedChoice {
  state: ChoiceState;
  message: AddedMessage;
  logprobs: AddedLogprobs;
}

type WireChoice = ChatCompletionChunk.Choice & { message?: unknown };

type StreamParams = ParsingParams & { n?: number | null | undefined };

/** Empty in chunks that some servers send beside those of the model. */
const identity = new Set(['id', 'created', 'model', 'object']);

/**
 * Joins the chunks of one completion. Each is read once and its text appended, so that the whole costs as
 * much as the stream is long. Chunks are checked as far as they are used, because other servers, and whoever
 * stands between, send what the types don't know.
 */
export class SnapshotBuilder {
  readonly #params: StreamParams | null;
  readonly #refusesUnfinished: boolean;
  readonly #states: ChoiceState[] = [];
  snapshot: ChatCompletionSnapshot | undefined;

  /** @param refusesUnfinished fail at once when the reply is cut off or withheld, also if nothing is parsed */
  constructor(params: StreamParams | null, refusesUnfinished: boolean) {
    this.#params = params;
    this.#refusesUnfinished = refusesUnfinished || parsesAnything(params);
  }

  /** The choices so far; with gaps if the server left some out. */
  get states(): readonly (ChoiceState | undefined)[] {
    return this.#states;
  }

  /** @throws OpenAIError for a chunk that makes no sense */
  add(chunk: ChatCompletionChunk): AddedChoice[] {
    this.snapshot ??= { id: '', choices: [], created: 0, model: '' };
    if (!isObject(chunk)) return [];
    this.#setFields(chunk);
    return readObjects(chunk.choices, 'choices').map((choice, position) => this.#addChoice(choice, position));
  }

  /** Most are the same in every chunk. */
  #setFields(chunk: ChatCompletionChunk): void {
    const snapshot = this.snapshot as ChatCompletionSnapshot;
    for (const name of Object.keys(chunk)) {
      if (name === 'choices' || name === 'obfuscation') continue;
      const value: unknown = chunk[name as keyof ChatCompletionChunk];
      if (value === snapshot[name as keyof ChatCompletionSnapshot]) continue;
      const empty = identity.has(name) ? !value : value === null && Object.hasOwn(snapshot, name);
      if (!empty) setOwn(snapshot, name, value);
    }
  }

  #addChoice(choice: ChatCompletionChunk.Choice, position: number): AddedChoice {
    const { delta, finish_reason, index, logprobs, message, ...rest } = choice as WireChoice;
    const state = this.#state(readIndex(index ?? position, 'choice', this.#params?.n || undefined));
    assignOwn(state.snapshot, rest);
    // Left out by some servers; whoever reads the chunks finds what the types promise.
    choice.finish_reason ??= null;
    const added = {
      state,
      logprobs: addLogprobs(state.snapshot, logprobs),
      message: addMessageDelta(state, isObject(delta) || isBegun(state) ? delta : message, this.#params),
    };
    if (finish_reason && typeof finish_reason === 'string') {
      state.snapshot.finish_reason = finish_reason;
      if (this.#refusesUnfinished) refuseUnfinished(finish_reason);
    }
    return added;
  }

  #state(index: number): ChoiceState {
    let state = this.#states[index];
    if (state === undefined) {
      state = createChoiceState({
        finish_reason: null,
        index,
        message: { role: 'assistant' },
        logprobs: null,
      });
      this.#states[index] = state;
      (this.snapshot as ChatCompletionSnapshot).choices[index] = state.snapshot;
    }
    return state;
  }
}

/** Some servers send the whole message: beside the deltas it says nothing new, in place of them it is the one delta. */
function isBegun({ snapshot: { message } }: ChoiceState): boolean {
  return Boolean(message.content) || message.tool_calls !== undefined;
}
