export {
  type ChatCompletionSnapshot,
  ChatCompletionStream,
  type ChatCompletionStreamEvents,
  type ChatCompletionStreamParams,
  type ContentDeltaEvent,
  type ContentDoneEvent,
  type FunctionToolCallArgumentsDeltaEvent,
  type FunctionToolCallArgumentsDoneEvent,
  type LogProbsContentDeltaEvent,
  type LogProbsContentDoneEvent,
  type LogProbsRefusalDeltaEvent,
  type LogProbsRefusalDoneEvent,
  type RefusalDeltaEvent,
  type RefusalDoneEvent,
} from '@oxide/chat';
export { encodeReadableMessage as makeChatCompletionReadableStreamMessageChunk } from '@oxide/chat/internal';
