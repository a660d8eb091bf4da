import { OpenAIError } from '@oxide/core/internal';
import type {
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionToolMessageParam,
} from '../generated/index.ts';

export function isAssistantMessage(
  message: ChatCompletionMessageParam | null | undefined,
): message is ChatCompletionAssistantMessageParam {
  return message?.role === 'assistant';
}

export function isToolMessage(
  message: ChatCompletionMessageParam | null | undefined,
): message is ChatCompletionToolMessageParam {
  return message?.role === 'tool';
}

/** The last message of the model. @throws OpenAIError when there is none */
export function finalMessage(messages: readonly ChatCompletionMessageParam[]): ChatCompletionMessage {
  const message = messages.findLast(isAssistantMessage);
  if (message === undefined) {
    throw new OpenAIError('stream ended without producing a ChatCompletionMessage with role=assistant');
  }
  return {
    ...message,
    content: message.content ?? null,
    refusal: message.refusal ?? null,
  } as ChatCompletionMessage;
}

/** The last function that the model called. */
export function finalFunctionToolCall(
  messages: readonly ChatCompletionMessageParam[],
): ChatCompletionMessageFunctionToolCall.Function | undefined {
  for (const message of [...messages].reverse()) {
    if (!isAssistantMessage(message)) continue;
    const toolCall = message.tool_calls?.findLast(({ type }) => type === 'function');
    if (toolCall?.type === 'function') return toolCall.function;
  }
  return undefined;
}

/** What the last function that was run gave to the model. */
export function finalFunctionToolCallResult(
  messages: readonly ChatCompletionMessageParam[],
): string | undefined {
  const called = new Set<string>();
  for (const message of messages) {
    if (!isAssistantMessage(message)) continue;
    for (const { type, id } of message.tool_calls ?? []) if (type === 'function') called.add(id);
  }
  const result = messages.findLast(
    (message) =>
      isToolMessage(message) && typeof message.content === 'string' && called.has(message.tool_call_id),
  );
  return result?.content as string | undefined;
}
