import type { RequestOptions } from '@oxide/core';
import { abortable, EventStream, loadOnce, OpenAIError, type ToolCallText } from '@oxide/core/internal';
import type { CompletionUsage } from '@oxide/shared';
import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
} from '../generated/index.ts';
import { parseChatCompletion } from '../parsing/parse-chat-completion.ts';
import type { ParsedChatCompletion } from '../parsing/parsed-chat-completion.ts';
import type { ChatCompletionClient } from './chat-completion-client.ts';
import {
  finalFunctionToolCall,
  finalFunctionToolCallResult,
  finalMessage,
  isAssistantMessage,
  isToolMessage,
} from './conversation.ts';
import type { AbstractChatCompletionRunnerEvents } from './runner-events.ts';
import type { RunnerOptions } from './runner-options.ts';
import { ensureToolCallIDs } from './tool-call-ids.ts';
import type { AnyToolRunnerParams } from './tool-params.ts';
import { totalUsage } from './total-usage.ts';

const loadToolLoop = /* @__PURE__ */ loadOnce('runs of tools', () => import('./tool-loop.ts'));

/** What the helpers of chat completions have in common: the conversation, its events and its final results. */
export class AbstractChatCompletionRunner<
  EventTypes extends AbstractChatCompletionRunnerEvents,
  ParsedT,
> extends EventStream<EventTypes> {
  protected _chatCompletions: ParsedChatCompletion<ParsedT>[] = [];
  /** Whether tools are run: then only finished turns are of use, and the model is told of its mistakes. */
  protected _isToolLoop = false;
  /** Told of each call of a streamed completion as soon as its arguments are complete. */
  protected _onToolCall: ((call: ToolCallText) => void) | undefined;
  #aborts = false;

  /** The conversation: what was given, replies, and results of tools. */
  messages: ChatCompletionMessageParam[] = [];

  protected _addChatCompletion(completion: ParsedChatCompletion<ParsedT>): ParsedChatCompletion<ParsedT> {
    ensureToolCallIDs(completion);
    this._chatCompletions.push(completion);
    this.#tell('chatCompletion', completion);
    const message = completion.choices[0]?.message;
    if (message) this._addMessage(message);
    return completion;
  }

  protected _addMessage(message: ChatCompletionMessageParam, emit = true, normalizeContent = true): void {
    if (normalizeContent && !('content' in message)) {
      (message as ChatCompletionMessage).content = null;
    }
    this.messages.push(message);
    if (!emit) return;
    this.#tell('message', message);
    if (isToolMessage(message)) {
      if (message.content) this.#tell('functionToolCallResult', message.content as string);
    } else if (isAssistantMessage(message)) {
      for (const toolCall of message.tool_calls ?? []) {
        if (toolCall.type === 'function') this.#tell('functionToolCall', toolCall.function);
      }
    }
  }

  /** The last completion, when all is done. @throws OpenAIError as the run does, or when there is none */
  async finalChatCompletion(): Promise<ParsedChatCompletion<ParsedT>> {
    await this.done();
    const completion = this._chatCompletions.at(-1);
    if (!completion) throw new OpenAIError('stream ended without producing a ChatCompletion');
    return completion;
  }

  /** The text of the last message of the model. */
  async finalContent(): Promise<string | null> {
    await this.done();
    return finalMessage(this.messages).content;
  }

  /** The last message of the model. */
  async finalMessage(): Promise<ChatCompletionMessage> {
    await this.done();
    return finalMessage(this.messages);
  }

  /** The last function that the model called, if it called one. */
  async finalFunctionToolCall(): Promise<ChatCompletionMessageFunctionToolCall.Function | undefined> {
    await this.done();
    return finalFunctionToolCall(this.messages);
  }

  /** What the last function gave to the model, if one was run. */
  async finalFunctionToolCallResult(): Promise<string | undefined> {
    await this.done();
    return finalFunctionToolCallResult(this.messages);
  }

  /** What all completions used; of a stream, `stream_options.include_usage` has to ask for it. */
  async totalUsage(): Promise<CompletionUsage> {
    await this.done();
    return totalUsage(this._chatCompletions);
  }

  /** The completions so far. */
  allChatCompletions(): ChatCompletion[] {
    return [...this._chatCompletions];
  }

  protected override _emitFinal(): void {
    if (this.#aborts) this._throwIfAborted();
    const completion = this._chatCompletions.at(-1);
    if (completion) this.#tell('finalChatCompletion', completion);
    const message = finalMessage(this.messages);
    this.#tell('finalMessage', message);
    if (message.content) this.#tell('finalContent', message.content);
    const called = finalFunctionToolCall(this.messages);
    if (called) this.#tell('finalFunctionToolCall', called);
    const result = finalFunctionToolCallResult(this.messages);
    if (result !== undefined) this.#tell('finalFunctionToolCallResult', result);
    if (this._chatCompletions.some(({ usage }) => usage)) {
      this.#tell('totalUsage', totalUsage(this._chatCompletions));
    }
  }

  protected async _createChatCompletion(
    client: ChatCompletionClient,
    params: ChatCompletionCreateParams,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<ParsedT>> {
    this._listenForAbort(options?.signal);
    if (params.n && params.n > 1) {
      throw new OpenAIError(
        'Helpers of chat completions take no `n` above 1; use `create` for several choices.',
      );
    }
    const { signal } = this.controller;
    const completion = await client.chat.completions.create(
      { ...params, stream: false },
      { ...options, signal },
    );
    await this._connected();
    const invalid = this._isToolLoop ? 'leave' : 'throw';
    return this._addChatCompletion(parseChatCompletion(completion, params, invalid));
  }

  protected async _runChatCompletion(
    client: ChatCompletionClient,
    params: ChatCompletionCreateParams,
    options?: RequestOptions,
  ): Promise<ParsedChatCompletion<ParsedT>> {
    for (const message of params.messages) this._addMessage(message, false, false);
    return this._createChatCompletion(client, params, options);
  }

  protected async _runTools(
    client: ChatCompletionClient,
    params: AnyToolRunnerParams,
    options: RunnerOptions = {},
  ): Promise<void> {
    this._isToolLoop = true;
    for (const message of params.messages) this._addMessage(message, false, false);
    // In this turn: what the caller does to them while the code is loaded is for the next run.
    const given = { ...params, tools: [...params.tools] };
    const ownOptions = { ...options };
    this._listenForAbort(options.signal);
    const { runToolLoop } = await abortable(loadToolLoop, this.controller.signal);
    await runToolLoop(given, ownOptions, {
      runner: this,
      signal: this.controller.signal,
      complete: (request, requestOptions, onToolCall) => {
        this._onToolCall = onToolCall;
        return this._createChatCompletion(client, request, requestOptions);
      },
      addMessage: (message) => this._addMessage(message),
      throwIfAborted: () => this._throwIfAborted(),
      afterCompletionCalled: () => {
        this.#aborts = true;
      },
    });
  }

  /** Subclasses add events to these; they never change them. */
  #tell<Event extends keyof AbstractChatCompletionRunnerEvents>(
    event: Event,
    ...parameters: Parameters<AbstractChatCompletionRunnerEvents[Event]>
  ): void {
    (this._emit as (event: PropertyKey, ...parameters: unknown[]) => void).call(this, event, ...parameters);
  }
}
