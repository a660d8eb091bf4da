import type { ReadableMessage, ReadableMessageChunk } from '@oxide/chat/internal';
import type { ChatCompletionWireChunk } from './chat-completions/streaming.ts';

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

/** What a serialized stream holds: chunks, and messages of the conversation among them. */
export type ChatCompletionReadableStreamItem =
  | ChatCompletionWireChunk
  | ReadableMessage
  | ReadableMessageChunk;
