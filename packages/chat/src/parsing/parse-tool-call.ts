import { isAutoParsableTool, OpenAIError, parseStructuredJSON } from '@oxide/core/internal';
import type { ChatCompletionMessageToolCall } from '../generated/index.ts';
import type { ParsedChatCompletionMessageToolCall } from './parsed-chat-completion.ts';
import { findFunctionTool, type ParsingParams, parsesArguments } from './parsing-params.ts';

/** How arguments that don't fit are met: a tool loop tells the model of them, when it runs the tool. */
export type InvalidArguments = 'throw' | 'leave';

/** The value of a function's arguments; null when its tool asks for no parsing. */
export function parseArguments(
  params: ParsingParams | null,
  name: string,
  text: string,
  invalid: InvalidArguments = 'throw',
): unknown {
  const tool = findFunctionTool(params, name);
  if (!parsesArguments(tool)) return null;
  try {
    return isAutoParsableTool(tool) ? tool.$parseRaw(text) : parseStructuredJSON(text);
  } catch (error) {
    if (invalid === 'throw') throw error;
    return null;
  }
}

/** A call with its arguments parsed; one of a custom tool as it is. */
export function parseToolCall(
  params: ParsingParams,
  toolCall: ChatCompletionMessageToolCall,
  invalid?: InvalidArguments,
): ParsedChatCompletionMessageToolCall {
  if (toolCall.type === 'custom') return toolCall;
  const { type } = toolCall as { type: unknown };
  // Some servers leave the type out.
  if (type !== 'function' && (type !== undefined || !toolCall.function)) {
    throw new OpenAIError(
      `Only calls of \`function\` and \`custom\` tools can be parsed, not of \`${type}\`.`,
    );
  }
  const { name, arguments: text } = toolCall.function;
  const parsed_arguments = parseArguments(params, name, text, invalid);
  return { ...toolCall, type: 'function', function: { ...toolCall.function, parsed_arguments } };
}
