import type { AutoParseableTool } from '@oxide/core/internal';
import type {
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
} from '../generated/index.ts';
import type { BaseFunctionsArgs, RunnableTools } from './runnable-function.ts';

// biome-ignore lint/suspicious/noExplicitAny: each tool of the list has arguments of its own
type AnyParseableTool = AutoParseableTool<any, true>;

type WithoutTools<Params> = Omit<Params, 'tools'>;

/** Parameters of `runTools` whose tools need no context. */
export type ChatCompletionToolRunnerParamsWithoutContext<FunctionsArgs extends BaseFunctionsArgs> =
  WithoutTools<ChatCompletionCreateParamsNonStreaming> & {
    tools: RunnableTools<FunctionsArgs> | AnyParseableTool[];
    toolContext?: never;
  };

/** Parameters of `runTools` whose tools are given `toolContext`, which is not sent. */
export type ChatCompletionToolRunnerParamsWithContext<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext,
> = WithoutTools<ChatCompletionCreateParamsNonStreaming> & {
  tools: RunnableTools<FunctionsArgs, ToolContext> | AnyParseableTool[];
  toolContext: ToolContext;
};

/** Parameters of `runTools`. */
export type ChatCompletionToolRunnerParams<FunctionsArgs extends BaseFunctionsArgs, ToolContext = never> = [
  ToolContext,
] extends [never]
  ? ChatCompletionToolRunnerParamsWithoutContext<FunctionsArgs>
  : ChatCompletionToolRunnerParamsWithContext<FunctionsArgs, ToolContext>;

/** Parameters of a streamed `runTools` whose tools need no context. */
export type ChatCompletionStreamingToolRunnerParamsWithoutContext<FunctionsArgs extends BaseFunctionsArgs> =
  WithoutTools<ChatCompletionCreateParamsStreaming> & {
    tools: RunnableTools<FunctionsArgs> | AnyParseableTool[];
    toolContext?: never;
  };

/** Parameters of a streamed `runTools` whose tools are given `toolContext`, which is not sent. */
export type ChatCompletionStreamingToolRunnerParamsWithContext<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext,
> = WithoutTools<ChatCompletionCreateParamsStreaming> & {
  tools: RunnableTools<FunctionsArgs, ToolContext> | AnyParseableTool[];
  toolContext: ToolContext;
};

/** Parameters of a streamed `runTools`. */
export type ChatCompletionStreamingToolRunnerParams<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext = never,
> = [ToolContext] extends [never]
  ? ChatCompletionStreamingToolRunnerParamsWithoutContext<FunctionsArgs>
  : ChatCompletionStreamingToolRunnerParamsWithContext<FunctionsArgs, ToolContext>;

/** Those of every kind, for the runners' own use. */
export type AnyToolRunnerParams = WithoutTools<
  ChatCompletionCreateParamsNonStreaming | ChatCompletionCreateParamsStreaming
> & { tools: readonly unknown[]; toolContext?: unknown };
