import type { RunnableFunctionWithParse } from '@oxide/chat';

export {
  type BaseFunctionsArgs,
  ParsingToolFunction,
  type RunnableFunction,
  type RunnableFunctions,
  type RunnableFunctionWithoutParse,
  type RunnableFunctionWithParse,
  type RunnableToolFunction,
  type RunnableToolFunctionWithContext,
  type RunnableToolFunctionWithoutParse,
  type RunnableToolFunctionWithParse,
  type RunnableTools,
} from '@oxide/chat';

/** Whether the function brings what parses its arguments. */
export function isRunnableFunctionWithParse<Args extends object, ToolContext = unknown>(
  value: object,
): value is RunnableFunctionWithParse<Args, ToolContext> {
  return typeof (value as { parse?: unknown }).parse === 'function';
}
