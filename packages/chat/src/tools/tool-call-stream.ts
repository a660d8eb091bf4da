import type { InvalidToolCall, RequestOptions, ToolCall } from '@oxide/core';
import {
  argumentsParser,
  OpenAIError,
  readToolCall,
  ToldCalls,
  type ToolCallText,
} from '@oxide/core/internal';
import type { ChatCompletionTool } from '../generated/index.ts';
import type { ParsedChatCompletion } from '../parsing/parsed-chat-completion.ts';
import type { ChatCompletionClient } from '../runner/chat-completion-client.ts';
import { ChatCompletionStream, type ChatCompletionStreamParams } from '../stream/chat-completion-stream.ts';

/** Parameters of `completions.streamToolCalls`; the tools give the calls their types. */
export type ChatCompletionToolCallParams = Omit<ChatCompletionStreamParams, 'tools'> & {
  tools: readonly ChatCompletionTool[];
};

/**
 * The calls of a completion, each as soon as its arguments are complete, while the completion goes on. Each
 * comes once, with arguments parsed by its tool; one that can't be run comes with an `error` in their place.
 *
 * A stream that ends before its `finish_reason`, or a reply that was cut, is an error with what had arrived as
 * `snapshot`. Leaving the loop stops the request.
 */
export class ChatCompletionToolCallStream<Call = ToolCall | InvalidToolCall, ParsedT = null>
  implements AsyncIterable<Call>
{
  /** The completion itself: its events (`content`, say), and what else it tells. */
  readonly stream: ChatCompletionStream<ParsedT>;
  readonly #calls: () => AsyncIterator<Call>;

  private constructor(stream: CallTellingStream<Call, ParsedT>) {
    this.stream = stream;
    this.#calls = () => stream.calls();
  }

  /**
   * Made by `completions.streamToolCalls()`.
   *
   * @throws OpenAIError when several choices are asked for
   */
  static create<Call, ParsedT>(
    client: ChatCompletionClient,
    params: ChatCompletionToolCallParams,
    options?: RequestOptions,
  ): ChatCompletionToolCallStream<Call, ParsedT> {
    if (params.n && params.n > 1)
      throw new OpenAIError('`streamToolCalls()` takes no `n` above 1: calls are those of one choice.');
    const request = { ...params, tools: [...params.tools], stream: true as const };
    const stream = new CallTellingStream<Call, ParsedT>(request);
    stream._start(client, request, options);
    return new ChatCompletionToolCallStream<Call, ParsedT>(stream);
  }

  /** The calls: those so far, and the further ones as they come. */
  [Symbol.asyncIterator](): AsyncIterator<Call> {
    return this.#calls();
  }

  /**
   * Waits for the end and gives the completion, parsed. Arguments that don't fit stay unparsed in it.
   *
   * @throws IncompleteStreamError when the stream ended before its `finish_reason`
   * @throws LengthFinishReasonError when the reply was cut off, ContentFilterFinishReasonError when it was withheld
   */
  finalChatCompletion(): Promise<ParsedChatCompletion<ParsedT>> {
    return this.stream.finalChatCompletion();
  }

  /** Stops the request. */
  abort(): void {
    this.stream.abort();
  }
}

type StreamRequest = ChatCompletionStreamParams & { tools: ChatCompletionTool[]; stream: true };

class CallTellingStream<Call, ParsedT> extends ChatCompletionStream<ParsedT> {
  readonly #told = new ToldCalls<Call>();
  protected override _isToolLoop = true;

  constructor(request: StreamRequest) {
    super(request);
    const { tools } = request;
    this._onToolCall = (call) => {
      const tool = findTool(tools, call);
      this.#told.tell(readToolCall(call, tool && argumentsParser(tool), () => tools.map(nameOf)) as Call);
    };
  }

  _start(client: ChatCompletionClient, request: StreamRequest, options: RequestOptions | undefined): void {
    this._run(() => this._runChatCompletion(client, request, options));
  }

  calls(): AsyncIterator<Call> {
    return this._createIterator<Call>((push) => this.#told.attach(push), { onReturn: () => this.abort() });
  }
}

function findTool(
  tools: readonly ChatCompletionTool[],
  { name }: ToolCallText,
): ChatCompletionTool | undefined {
  return tools.find((tool) => nameOf(tool) === name);
}

function nameOf(tool: ChatCompletionTool): string {
  return tool.type === 'custom' ? tool.custom.name : tool.function.name;
}
