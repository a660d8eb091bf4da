import {
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
  parseResponseFormatContent,
} from '@oxide/core/internal';
import type { ChatCompletion } from '../generated/index.ts';
import { type InvalidArguments, parseToolCall } from './parse-tool-call.ts';
import type { ParsedChatCompletion, ParsedChoice } from './parsed-chat-completion.ts';
import { type ParsingParams, parsesAnything } from './parsing-params.ts';

/**
 * Parses what the parameters ask for: the content by `response_format`, the arguments of calls by their tools.
 *
 * @throws LengthFinishReasonError when the reply was cut off, ContentFilterFinishReasonError when it was withheld
 */
export function parseChatCompletion<ParsedT>(
  completion: ChatCompletion,
  params: ParsingParams,
  invalidArguments?: InvalidArguments,
): ParsedChatCompletion<ParsedT> {
  const choices = (completion.choices ?? []).map((choice): ParsedChoice<ParsedT> => {
    refuseUnfinished(choice.finish_reason);
    const { message } = choice;
    const toolCalls = message.tool_calls?.map((toolCall) =>
      parseToolCall(params, toolCall, invalidArguments),
    );
    return {
      ...choice,
      message: {
        ...message,
        ...(toolCalls && { tool_calls: toolCalls }),
        parsed: hasContent(message)
          ? parseResponseFormatContent<ParsedT>(params.response_format, message.content as string)
          : null,
      },
    };
  });
  return { ...completion, choices };
}

/** As `parseChatCompletion`, but a reply that nothing in the parameters asks to parse may be unfinished. */
export function maybeParseChatCompletion<ParsedT>(
  completion: ChatCompletion,
  params: ParsingParams | null,
  invalidArguments?: InvalidArguments,
): ParsedChatCompletion<ParsedT> {
  if (params !== null && parsesAnything(params)) {
    return parseChatCompletion(completion, params, invalidArguments);
  }
  const choices = (completion.choices ?? []).map(
    (choice): ParsedChoice<ParsedT> => ({ ...choice, message: { ...choice.message, parsed: null } }),
  );
  return { ...completion, choices };
}

export function refuseUnfinished(finishReason: string | null | undefined): void {
  if (finishReason === 'length') throw new LengthFinishReasonError();
  if (finishReason === 'content_filter') throw new ContentFilterFinishReasonError();
}

/** Whether there is content to parse; beside calls, an empty text means none. */
export function hasContent(message: {
  content?: string | null;
  refusal?: string | null;
  tool_calls?: readonly unknown[] | null;
  function_call?: unknown;
}): boolean {
  const { content, refusal } = message;
  if (content === null || content === undefined || refusal) return false;
  return content !== '' || !(message.tool_calls?.length || message.function_call);
}
