import type {
  APIPromise,
  PagePromise,
  QueryOnly,
  QueryPlaceOptions,
  RequestOptions,
  Stream,
} from '@oxide/core';
import { APIResource, CursorPage, OpenAIError, path, separateOptions } from '@oxide/core/internal';
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionDeleted,
  ChatCompletionListParams,
  ChatCompletionsPage,
  ChatCompletionUpdateParams,
} from './generated/index.ts';
import { Messages } from './messages.ts';
import { parseChatCompletion } from './parsing/parse-chat-completion.ts';
import type {
  ChatCompletionParseParams,
  ExtractParsedContentFromParams,
  ParsedChatCompletion,
} from './parsing/parsed-chat-completion.ts';
import { validateInputTools } from './parsing/validate-input-tools.ts';
import type { ChatCompletionClient } from './runner/chat-completion-client.ts';
import { ChatCompletionRunner } from './runner/chat-completion-runner.ts';
import { ChatCompletionStreamingRunner } from './runner/chat-completion-streaming-runner.ts';
import type { RunnableToolFunctionWithContext } from './runner/runnable-function.ts';
import type { RunnerOptions } from './runner/runner-options.ts';
import type {
  AnyToolRunnerParams,
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
} from './runner/tool-params.ts';
import { ChatCompletionStream, type ChatCompletionStreamParams } from './stream/chat-completion-stream.ts';
import { type ChatCompletionToolCallParams, ChatCompletionToolCallStream } from './tools/tool-call-stream.ts';
import type { ChatToolCallOf } from './tools/tool-call-types.ts';

// biome-ignore lint/suspicious/noExplicitAny: each tool of the list has arguments of its own
type AnyFunctionsArgs = any;

type WithoutContext<Params> = Omit<Params, 'toolContext' | 'tools'>;

/** The context beside the tools that are given it, so that its type is inferred from both. */
type ContextAndTools<ToolContext> = {
  toolContext: ToolContext;
  tools: readonly RunnableToolFunctionWithContext<ToolContext>[];
};

/** Replies of a model to a conversation. */
export class Completions extends APIResource {
  messages: Messages = new Messages(this._client);

  static Messages: typeof Messages = Messages;

  /**
   * Has a model write the next message. With `stream: true` the promise gives a stream of chunks, whose
   * `finish_reason` tells whether the message is complete.
   *
   * @throws BadRequestError when a parameter is wrong; `error.param` names it
   * @throws RateLimitError when the limit is still reached after the retries
   * @see https://platform.openai.com/docs/api-reference/chat
   */
  create(body: ChatCompletionCreateParamsNonStreaming, options?: RequestOptions): APIPromise<ChatCompletion>;
  create(
    body: ChatCompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk>>;
  create(
    body: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion>;
  create(
    body: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion> {
    return this._client.post('/chat/completions', { body, ...options, stream: body.stream ?? false });
  }

  /**
   * Reads a completion that was created with `store: true`.
   *
   * @see https://platform.openai.com/docs/api-reference/chat
   */
  retrieve(completionID: string, options?: RequestOptions): APIPromise<ChatCompletion> {
    return this._client.get(path`/chat/completions/${completionID}`, options);
  }

  /**
   * Changes the metadata of a stored completion; nothing else of it can be changed.
   *
   * @see https://platform.openai.com/docs/api-reference/chat
   */
  update(
    completionID: string,
    body: ChatCompletionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion> {
    return this._client.post(path`/chat/completions/${completionID}`, { body, ...options });
  }

  /**
   * The stored completions in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/chat
   */
  list(
    query?: QueryOnly<ChatCompletionListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, ChatCompletion>;
  list(options?: QueryPlaceOptions): PagePromise<ChatCompletionsPage, ChatCompletion>;
  list(
    query?: ChatCompletionListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, ChatCompletion> {
    return this._client.getAPIList(
      '/chat/completions',
      CursorPage<ChatCompletion>,
      separateOptions(query, options),
    );
  }

  /**
   * Deletes a stored completion.
   *
   * @see https://platform.openai.com/docs/api-reference/chat
   */
  delete(completionID: string, options?: RequestOptions): APIPromise<ChatCompletionDeleted> {
    return this._client.delete(path`/chat/completions/${completionID}`, options);
  }

  /**
   * Has a model write the next message and parses it: its content by a `response_format` with a schema, into
   * `message.parsed`; the arguments of strict tools into `parsed_arguments`.
   *
   * @throws OpenAIError for a function tool that isn't strict, or when asked to stream, before anything is sent
   * @throws LengthFinishReasonError when the reply was cut off, ContentFilterFinishReasonError when it was
   * withheld, and what the schema throws for a reply that doesn't fit it
   * @see https://platform.openai.com/docs/api-reference/chat
   */
  parse<Params extends ChatCompletionParseParams, ParsedT = ExtractParsedContentFromParams<Params>>(
    body: Params,
    options?: RequestOptions,
  ): APIPromise<ParsedChatCompletion<ParsedT>> {
    if ((body as ChatCompletionCreateParamsBase).stream)
      throw new OpenAIError('`parse()` gives a whole completion: use `stream()` for chunks.');
    validateInputTools(body.tools);
    return this.create(body, options)._thenUnwrap((completion) =>
      parseChatCompletion<ParsedT>(completion, body),
    );
  }

  /**
   * Runs a conversation with tools: the functions that the model calls are run, told their results to it, and
   * so on until it answers. With `stream: true` every completion of the run is streamed.
   *
   * Source: https://platform.openai.com/docs/guides/function-calling?api-mode=chat
   */
  runTools<
    ToolContext,
    Params extends WithoutContext<
      ChatCompletionToolRunnerParamsWithContext<AnyFunctionsArgs, ToolContext>
    > = WithoutContext<ChatCompletionToolRunnerParamsWithContext<AnyFunctionsArgs, ToolContext>>,
    ParsedT = ExtractParsedContentFromParams<
      Params & ChatCompletionToolRunnerParamsWithContext<AnyFunctionsArgs, ToolContext>
    >,
  >(body: Params & ContextAndTools<ToolContext>, options?: RunnerOptions): ChatCompletionRunner<ParsedT>;
  runTools<
    ToolContext,
    Params extends WithoutContext<
      ChatCompletionStreamingToolRunnerParamsWithContext<AnyFunctionsArgs, ToolContext>
    > = WithoutContext<ChatCompletionStreamingToolRunnerParamsWithContext<AnyFunctionsArgs, ToolContext>>,
    ParsedT = ExtractParsedContentFromParams<
      Params & ChatCompletionStreamingToolRunnerParamsWithContext<AnyFunctionsArgs, ToolContext>
    >,
  >(
    body: Params & ContextAndTools<ToolContext>,
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<ParsedT>;
  runTools<
    Params extends ChatCompletionToolRunnerParamsWithoutContext<AnyFunctionsArgs>,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RunnerOptions): ChatCompletionRunner<ParsedT>;
  runTools<
    Params extends ChatCompletionStreamingToolRunnerParamsWithoutContext<AnyFunctionsArgs>,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RunnerOptions): ChatCompletionStreamingRunner<ParsedT>;
  runTools<ParsedT>(
    body: AnyToolRunnerParams,
    options?: RunnerOptions,
  ): ChatCompletionRunner<ParsedT> | ChatCompletionStreamingRunner<ParsedT> {
    const client: ChatCompletionClient = { chat: { completions: this } };
    if (body.stream) return ChatCompletionStreamingRunner.runTools<ParsedT>(client, body, options);
    return ChatCompletionRunner.runTools<ParsedT>(client, body, options);
  }

  /**
   * Has a model write the next message, and tells how it grows: by events, by `for await` over its chunks, and
   * by promises of what it becomes. Parses what `parse` would; content also while it arrives.
   *
   * @see https://platform.openai.com/docs/api-reference/chat
   */
  stream<Params extends ChatCompletionStreamParams, ParsedT = ExtractParsedContentFromParams<Params>>(
    body: Params,
    options?: RequestOptions,
  ): ChatCompletionStream<ParsedT> {
    return ChatCompletionStream.createChatCompletion<ParsedT>({ chat: { completions: this } }, body, options);
  }

  /**
   * Has a model write the next message and tells its calls of tools, each the moment its arguments are
   * complete, typed by its tool; then goes on with the message, which `finalChatCompletion()` gives.
   *
   * Calls that can't be run (of an unknown tool, or with arguments that don't fit) have an `error`.
   *
   * @throws OpenAIError at once when `n` asks for several choices
   * @see https://platform.openai.com/docs/guides/function-calling?api-mode=chat
   */
  streamToolCalls<
    const Params extends ChatCompletionToolCallParams,
    ParsedT = ExtractParsedContentFromParams<Params>,
  >(
    body: Params,
    options?: RequestOptions,
  ): ChatCompletionToolCallStream<ChatToolCallOf<Params['tools']>, ParsedT> {
    return ChatCompletionToolCallStream.create({ chat: { completions: this } }, body, options);
  }
}
