// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Completions } from '@oxide/chat';
export {
  ChatCompletionRunner,
  ChatCompletionStream,
  ChatCompletionStreamingRunner,
  ParsingToolFunction,
} from '@oxide/chat';
export type {
  ChatCompletionCreateParamsBase,
  ChatCompletionStreamParams,
  ChatCompletionStreamingToolRunnerParams,
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
  ChatCompletionToolRunnerParams,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
  RunnableFunctionWithParse,
  RunnableFunctionWithoutParse,
} from '@oxide/chat';
export type {
  ChatCompletion,
  ChatCompletionAllowedToolChoice,
  ChatCompletionAllowedTools,
  ChatCompletionAssistantMessageParam,
  ChatCompletionAudio,
  ChatCompletionAudioParam,
  ChatCompletionChunk,
  ChatCompletionContentPart,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartInputAudio,
  ChatCompletionContentPartRefusal,
  ChatCompletionContentPartText,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionCustomTool,
  ChatCompletionDeleted,
  ChatCompletionDeveloperMessageParam,
  ChatCompletionFunctionCallOption,
  ChatCompletionFunctionMessageParam,
  ChatCompletionFunctionTool,
  ChatCompletionListParams,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ChatCompletionModality,
  ChatCompletionNamedToolChoice,
  ChatCompletionNamedToolChoiceCustom,
  ChatCompletionPredictionContent,
  ChatCompletionRole,
  ChatCompletionStoreMessage,
  ChatCompletionStoreMessagesPage,
  ChatCompletionStreamOptions,
  ChatCompletionSystemMessageParam,
  ChatCompletionTokenLogprob,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
  ChatCompletionToolMessageParam,
  ChatCompletionUpdateParams,
  ChatCompletionUserMessageParam,
  ChatCompletionsPage,
} from '@oxide/chat';
export type { ChatCompletionParseParams } from '@oxide/chat';
export type { ParsedChatCompletionMessageToolCall } from '@oxide/chat';
export type { ParsedFunction } from '@oxide/chat';
export type { ParsedFunctionToolCall } from '@oxide/chat';
import type * as ChatAPI from '@oxide/chat';
import type * as SharedAPI from '@oxide/shared';

type ChatCompletionReasoningEffort = SharedAPI.ReasoningEffort | null;
type ParsedChatCompletion<ParsedT> = ChatAPI.ParsedChatCompletion<ParsedT>;
type ParsedChatCompletionMessage<ParsedT> = ChatAPI.ParsedChatCompletionMessage<ParsedT>;
type ParsedChoice<ParsedT> = ChatAPI.ParsedChoice<ParsedT>;

export type { ChatCompletionReasoningEffort, ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice };
