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
