export {
  ChatCompletionRunner,
  type ChatCompletionRunnerEvents,
  type ChatCompletionToolRunnerParams,
  type ChatCompletionToolRunnerParamsWithContext,
  type ChatCompletionToolRunnerParamsWithoutContext,
} from '@oxide/chat';
