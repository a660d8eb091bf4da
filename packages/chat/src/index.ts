export { IncompleteStreamError } from '@oxide/core/internal';
export { Chat } from './chat.ts';
export { Completions } from './completions.ts';
export type * from './generated/index.ts';
export { Messages } from './messages.ts';
export type {
  ChatCompletionParseParams,
  ExtractParsedContentFromParams,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChatCompletionMessageToolCall,
  ParsedChoice,
  ParsedFunction,
  ParsedFunctionToolCall,
} from './parsing/parsed-chat-completion.ts';
export { AbstractChatCompletionRunner } from './runner/abstract-chat-completion-runner.ts';
export type { ChatCompletionClient } from './runner/chat-completion-client.ts';
export { ChatCompletionRunner, type ChatCompletionRunnerEvents } from './runner/chat-completion-runner.ts';
export { ChatCompletionStreamingRunner } from './runner/chat-completion-streaming-runner.ts';
export {
  type BaseFunctionsArgs,
  ParsingToolFunction,
  type RunnableFunction,
  type RunnableFunctions,
  type RunnableFunctionWithoutParse,
  type RunnableFunctionWithParse,
  type RunnableToolFunction,
  type RunnableToolFunctionWithContext,
  type RunnableToolFunctionWithoutParse,
  type RunnableToolFunctionWithParse,
  type RunnableTools,
} from './runner/runnable-function.ts';
export type { AbstractChatCompletionRunnerEvents } from './runner/runner-events.ts';
export type { ChatCompletionRunnerContext, RunnerOptions } from './runner/runner-options.ts';
export type {
  ChatCompletionStreamingToolRunnerParams,
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
  ChatCompletionToolRunnerParams,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
} from './runner/tool-params.ts';
export type { ChatCompletionSnapshot } from './stream/chat-completion-snapshot.ts';
export { ChatCompletionStream, type ChatCompletionStreamParams } from './stream/chat-completion-stream.ts';
export type {
  ChatCompletionStreamEvents,
  ContentDeltaEvent,
  ContentDoneEvent,
  FunctionToolCallArgumentsDeltaEvent,
  FunctionToolCallArgumentsDoneEvent,
  LogProbsContentDeltaEvent,
  LogProbsContentDoneEvent,
  LogProbsRefusalDeltaEvent,
  LogProbsRefusalDoneEvent,
  RefusalDeltaEvent,
  RefusalDoneEvent,
} from './stream/stream-events.ts';
export {
  type ChatCompletionToolCallParams,
  ChatCompletionToolCallStream,
} from './tools/tool-call-stream.ts';
export type { ChatToolCallOf } from './tools/tool-call-types.ts';
export { ChatTranscript } from './transcript/chat-transcript.ts';
