import type {
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessageParam,
  ChatCompletionToolMessageParam,
} from '@oxide/chat';

type MaybeMessage = ChatCompletionMessageParam | null | undefined;

export function isAssistantMessage(message: MaybeMessage): message is ChatCompletionAssistantMessageParam {
  return message?.role === 'assistant';
}

export function isToolMessage(message: MaybeMessage): message is ChatCompletionToolMessageParam {
  return message?.role === 'tool';
}

export function isPresent<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
