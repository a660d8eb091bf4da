export {
  type ChatCompletionStreamEvents,
  ChatCompletionStreamingRunner,
  type ChatCompletionStreamingToolRunnerParams,
  type ChatCompletionStreamingToolRunnerParamsWithContext,
  type ChatCompletionStreamingToolRunnerParamsWithoutContext,
} from '@oxide/chat';
