import { Stream } from '@oxide/core';
import { OpenAIError } from '@oxide/core/internal';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionMessageParam,
} from '../generated/index.ts';
import { ChatCompletionStream } from '../stream/chat-completion-stream.ts';
import { encodeReadableMessage, type ReadableMessageChunk } from '../stream/readable-messages.ts';
import type { ChatCompletionClient } from './chat-completion-client.ts';
import { isAssistantMessage, isToolMessage } from './conversation.ts';
import type { RunnerOptions } from './runner-options.ts';
import type { AnyToolRunnerParams } from './tool-params.ts';

/** Runs the functions that a model calls, with every completion of the run streamed. */
export class ChatCompletionStreamingRunner<ParsedT = null>
  extends ChatCompletionStream<ParsedT>
  implements AsyncIterable<ChatCompletionChunk>
{
  static override fromReadableStream(stream: ReadableStream): ChatCompletionStreamingRunner<null> {
    const runner = new ChatCompletionStreamingRunner(null);
    runner._run(() => runner._fromReadableStream(stream));
    return runner;
  }

  /** Starts a run and gives it at once. */
  static runTools<ParsedT = null>(
    client: ChatCompletionClient,
    params: AnyToolRunnerParams,
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<ParsedT> {
    const runner = new ChatCompletionStreamingRunner<ParsedT>(params as ChatCompletionCreateParams);
    runner._run(() => runner._runTools(client, params, options));
    return runner;
  }

  /** The chunks of every completion, and the results of the functions between them. */
  override toReadableStream(): ReadableStream {
    return new Stream(() => this.#items(), this.controller).toReadableStream();
  }

  #items(): AsyncIterator<ChatCompletionChunk | ReadableMessageChunk> {
    let lastChunk: ChatCompletionChunk | undefined;
    let toolCallIDs: string[] | undefined;
    return this._createIterator<ChatCompletionChunk | ReadableMessageChunk>(
      (push) => {
        const onChunk = (chunk: ChatCompletionChunk) => {
          lastChunk = chunk;
          push(chunk);
        };
        const onMessage = (message: ChatCompletionMessageParam) => {
          if (isAssistantMessage(message)) {
            toolCallIDs = message.tool_calls?.map(({ id }) => id);
          } else if (isToolMessage(message)) {
            if (!lastChunk) throw new OpenAIError('There is a result of a tool before the first chunk.');
            push(encodeReadableMessage(lastChunk, message, toolCallIDs));
            toolCallIDs = undefined;
          }
        };
        this.on('chunk', onChunk).on('message', onMessage);
        return () => this.off('chunk', onChunk).off('message', onMessage);
      },
      { onReturn: () => this.abort() },
    );
  }
}
