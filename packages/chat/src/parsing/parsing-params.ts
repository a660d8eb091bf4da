import { isAutoParsableTool, isParseableResponseFormat } from '@oxide/core/internal';
import type { ChatCompletionFunctionTool } from '../generated/index.ts';

/** The parameters that tell what is parsed, and how. */
export interface ParsingParams {
  response_format?: unknown;
  tools?: readonly unknown[] | null | undefined;
}

/** The function tool of this name; the first, as the model is told of it first. */
export function findFunctionTool(
  params: ParsingParams | null,
  name: string | undefined,
): ChatCompletionFunctionTool | undefined {
  return params?.tools?.find(
    (tool): tool is ChatCompletionFunctionTool =>
      (tool as ChatCompletionFunctionTool | null)?.function?.name === name,
  );
}

/** Whether the arguments of calls of this tool are parsed. */
export function parsesArguments(tool: unknown): boolean {
  return (
    isAutoParsableTool(tool) ||
    (tool as ChatCompletionFunctionTool | null | undefined)?.function?.strict === true
  );
}

/** Whether anything in the reply is parsed. */
export function parsesAnything(params: ParsingParams | null): boolean {
  if (params === null) return false;
  return isParseableResponseFormat(params.response_format) || (params.tools?.some(parsesArguments) ?? false);
}
