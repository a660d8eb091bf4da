export {
  AbstractChatCompletionRunner,
  type AbstractChatCompletionRunnerEvents,
  type RunnerOptions,
} from '@oxide/chat';
