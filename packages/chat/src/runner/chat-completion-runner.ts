import type { ChatCompletionMessageParam } from '../generated/index.ts';
import { AbstractChatCompletionRunner } from './abstract-chat-completion-runner.ts';
import type { ChatCompletionClient } from './chat-completion-client.ts';
import { isAssistantMessage } from './conversation.ts';
import type { AbstractChatCompletionRunnerEvents } from './runner-events.ts';
import type { RunnerOptions } from './runner-options.ts';
import type { AnyToolRunnerParams } from './tool-params.ts';

export interface ChatCompletionRunnerEvents extends AbstractChatCompletionRunnerEvents {
  content: (content: string) => void;
}

/** Runs the functions that a model calls and tells it their results, request by request. */
export class ChatCompletionRunner<ParsedT = null> extends AbstractChatCompletionRunner<
  ChatCompletionRunnerEvents,
  ParsedT
> {
  /** Starts a run and gives it at once. */
  static runTools<ParsedT>(
    client: ChatCompletionClient,
    params: AnyToolRunnerParams,
    options?: RunnerOptions,
  ): ChatCompletionRunner<ParsedT> {
    const runner = new ChatCompletionRunner<ParsedT>();
    runner._run(() => runner._runTools(client, params, options));
    return runner;
  }

  override _addMessage(message: ChatCompletionMessageParam, emit = true, normalizeContent = true): void {
    super._addMessage(message, emit, normalizeContent);
    if (emit && isAssistantMessage(message) && message.content) {
      this._emit('content', message.content as string);
    }
  }
}
