import { type RequestOptions, Stream } from '@oxide/core';
import {
  APIError,
  carrySnapshot,
  IncompleteStreamError,
  loadOnce,
  loadReaderOf,
  openWith,
} from '@oxide/core/internal';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsBase,
} from '../generated/index.ts';
import type { ParsedChatCompletion } from '../parsing/parsed-chat-completion.ts';
import { AbstractChatCompletionRunner } from '../runner/abstract-chat-completion-runner.ts';
import type { ChatCompletionClient } from '../runner/chat-completion-client.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import type { CompletionReader } from './completion-reader.ts';
import type { ReadableMessage } from './readable-messages.ts';
import type { ChatCompletionStreamEvents } from './stream-events.ts';

type ReaderCode = typeof import('./completion-reader.ts');

const loadReader = /* @__PURE__ */ loadOnce(
  'streamed chat completions',
  () => import('./completion-reader.ts'),
);

/** Parameters of `completions.stream`. */
export type ChatCompletionStreamParams = Omit<ChatCompletionCreateParamsBase, 'stream'> & { stream?: true };

/**
 * A chat completion that is streamed: its events, its chunks by `for await`, and what becomes of them.
 *
 * A stream that ends before its `finish_reason` is an error; `currentChatCompletionSnapshot` and the error's
 * `snapshot` hold what had arrived. A slow reader of the chunks slows the stream down.
 *
 * Source: https://platform.openai.com/docs/guides/streaming-responses?api-mode=chat
 */
export class ChatCompletionStream<ParsedT = null>
  extends AbstractChatCompletionRunner<ChatCompletionStreamEvents<ParsedT>, ParsedT>
  implements AsyncIterable<ChatCompletionChunk>
{
  #params: ChatCompletionCreateParams | null;
  #reader: CompletionReader<ParsedT> | undefined;

  constructor(params: ChatCompletionCreateParams | null) {
    super();
    this.#params = params;
  }

  /** The completion so far; undefined before the first chunk, and once it is complete. */
  get currentChatCompletionSnapshot(): ChatCompletionSnapshot | undefined {
    return this.#reader?.snapshot;
  }

  /**
   * From what `toReadableStream` gave, in a browser say. Nothing is parsed, as the parameters stay behind; so
   * do the messages they held.
   */
  static fromReadableStream(stream: ReadableStream): ChatCompletionStream<null> {
    const runner = new ChatCompletionStream(null);
    runner._run(() => runner._fromReadableStream(stream));
    return runner;
  }

  /** Sends a request and gives its stream at once. */
  static createChatCompletion<ParsedT>(
    client: ChatCompletionClient,
    params: ChatCompletionStreamParams,
    options?: RequestOptions,
  ): ChatCompletionStream<ParsedT> {
    const request = { ...params, stream: true as const };
    const runner = new ChatCompletionStream<ParsedT>(request);
    runner._run(() => runner._runChatCompletion(client, request, options));
    return runner;
  }

  protected override async _createChatCompletion(
    client: ChatCompletionClient,
    params: ChatCompletionCreateParams,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<ParsedT>> {
    this._listenForAbort(options?.signal);
    const request = { ...params, stream: true as const };
    const { signal } = this.controller;
    const [stream, code] = await openWith(
      async (own) => client.chat.completions.create(request, { ...options, ...own }),
      loadReader,
      signal,
    );
    this.#params = request;
    this.#begin(code);
    await this._connected();
    return this.#carryingSnapshot(async () => {
      for await (const chunk of stream) {
        this.#add(chunk, code);
        const wait = this._backpressure();
        if (wait !== undefined) await wait;
      }
      this._throwIfAborted();
      return this._addChatCompletion(this.#finish());
    });
  }

  protected async _fromReadableStream(
    readable: ReadableStream,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<ParsedT>> {
    this._listenForAbort(options?.signal);
    const code = await loadReaderOf(readable, loadReader, this.controller.signal);
    await this._connected();
    const items = Stream.fromReadableStream<ChatCompletionChunk>(readable, this.controller);
    return this.#carryingSnapshot(async () => {
      for await (const item of items) {
        this.#addItem(item, code);
        const wait = this._backpressure();
        if (wait !== undefined) await wait;
      }
      this._throwIfAborted();
      if (this.#reader !== undefined) this._addChatCompletion(this.#finish());
      const last = this._chatCompletions.at(-1);
      if (last === undefined) throw new IncompleteStreamError('request ended without sending any chunks');
      return last;
    });
  }

  /** The chunks as they arrive. Leaving the loop stops the request. */
  [Symbol.asyncIterator](): AsyncIterator<ChatCompletionChunk> {
    return this._createIterator<ChatCompletionChunk>(
      (push) => {
        this.on('chunk', push);
        return () => this.off('chunk', push);
      },
      { onReturn: () => this.abort() },
    );
  }

  /** The chunks as lines of JSON, for `fromReadableStream`. Cancelling it stops the request. */
  toReadableStream(): ReadableStream {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }

  #begin({ CompletionReader }: ReaderCode): CompletionReader<ParsedT> {
    const emit = this._emit as (event: PropertyKey, ...parameters: unknown[]) => void;
    const target = {
      isToolLoop: this._isToolLoop,
      onToolCall: this._onToolCall,
      onChunk: (chunk: ChatCompletionChunk, snapshot: ChatCompletionSnapshot) =>
        this._emit('chunk', chunk, snapshot),
      emit: (event: PropertyKey, ...parameters: unknown[]) => emit.call(this, event, ...parameters),
      has: (event: keyof ChatCompletionStreamEvents) => this._hasListeners(event),
    };
    this.#reader = new CompletionReader<ParsedT>(target, this.#params);
    return this.#reader;
  }

  #add(chunk: ChatCompletionChunk, code: ReaderCode): void {
    (this.#reader ?? this.#begin(code)).add(chunk);
  }

  #addItem(item: ChatCompletionChunk, code: ReaderCode): void {
    const { error } = item as { error?: unknown };
    if (typeof error === 'object' && error !== null)
      throw new APIError(undefined, error, undefined, undefined);
    const record = code.decodeReadableMessage(item);
    const id = this.#reader?.snapshot?.id;
    if (record !== undefined) {
      if (this.#reader !== undefined) this.#finishTurn(record);
      this._addMessage(record.message);
      return;
    }
    // A run of tools is several completions behind each other.
    if (id && item.id && id !== item.id) this._addChatCompletion(this.#finish());
    this.#add(item, code);
  }

  /** The turn before a tool's message is complete; its calls get the ids that the messages refer to. */
  #finishTurn({ tool_call_ids: ids = [] }: ReadableMessage): void {
    const completion = this.#finish();
    completion.choices[0]?.message.tool_calls?.forEach((toolCall, index) => {
      const id = ids[index];
      if (typeof id === 'string' && id !== '') toolCall.id = id;
    });
    this._addChatCompletion(completion);
  }

  #finish(): ParsedChatCompletion<ParsedT> {
    const completion = (this.#reader as CompletionReader<ParsedT>).finish();
    this.#reader = undefined;
    return completion;
  }

  /** A failure in the middle tells what had arrived. */
  async #carryingSnapshot<Result>(read: () => Promise<Result>): Promise<Result> {
    try {
      return await read();
    } catch (error) {
      const snapshot = this.currentChatCompletionSnapshot;
      if (snapshot !== undefined && error instanceof Error) carrySnapshot(error, snapshot);
      throw error;
    }
  }
}
