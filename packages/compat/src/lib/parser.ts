import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  ChatCompletionFunctionTool,
  ChatCompletionMessage,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionTool,
  ExtractParsedContentFromParams,
  ParsedChatCompletion,
} from '@oxide/chat';
import * as chat from '@oxide/chat/internal';
import { OpenAIError } from '@oxide/core';

export type { ExtractParsedContentFromParams } from '@oxide/chat';
export { parsesAnything as hasAutoParseableInput, validateInputTools } from '@oxide/chat/internal';
export {
  type AutoParseableResponseFormat,
  type AutoParseableTextFormat,
  type AutoParseableTool,
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  isParseableResponseFormat,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  makeParseableTool,
  parseResponseFormatContent,
} from '@oxide/core/internal';

/**
 * Parses what the parameters ask for: the content by `response_format`, the arguments of calls by their tools.
 *
 * @throws LengthFinishReasonError when the reply was cut off, ContentFilterFinishReasonError when it was withheld
 */
export function parseChatCompletion<
  Params extends ChatCompletionCreateParams,
  ParsedT = ExtractParsedContentFromParams<Params>,
>(completion: ChatCompletion, params: Params): ParsedChatCompletion<ParsedT> {
  return chat.parseChatCompletion<ParsedT>(completion, params);
}

/** As `parseChatCompletion`, but a reply that nothing in the parameters asks to parse may be unfinished. */
export function maybeParseChatCompletion<
  Params extends ChatCompletionCreateParams | null,
  ParsedT = Params extends null ? null : ExtractParsedContentFromParams<NonNullable<Params>>,
>(completion: ChatCompletion, params: Params): ParsedChatCompletion<ParsedT> {
  return chat.maybeParseChatCompletion<ParsedT>(completion, params);
}

export function isChatCompletionFunctionTool(
  tool: ChatCompletionTool | undefined,
): tool is ChatCompletionFunctionTool {
  return tool !== undefined && 'function' in tool && tool.function !== undefined;
}

/** Whether the arguments of a call are parsed. Of a call that still grows, what is missing counts as no. */
export function shouldParseToolCall(
  params: ChatCompletionCreateParams | null | undefined,
  toolCall: { type?: 'function' | 'custom'; function?: { name?: string } },
): boolean {
  if (!params || toolCall.type !== 'function') return false;
  return chat.parsesArguments(chat.findFunctionTool(params, toolCall.function?.name));
}

/** @throws OpenAIError when one of them is no call of a function */
export function assertToolCallsAreChatCompletionFunctionToolCalls(
  toolCalls: ChatCompletionMessage['tool_calls'],
): asserts toolCalls is ChatCompletionMessageFunctionToolCall[] {
  for (const { type } of toolCalls ?? []) {
    if (type !== 'function')
      throw new OpenAIError(`Only calls of functions can be parsed, not of \`${type}\`.`);
  }
}
