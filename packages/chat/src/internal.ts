// For the @oxide packages alone; may change in any version.
export { maybeParseChatCompletion, parseChatCompletion } from './parsing/parse-chat-completion.ts';
export {
  findFunctionTool,
  type ParsingParams,
  parsesAnything,
  parsesArguments,
} from './parsing/parsing-params.ts';
export { validateInputTools } from './parsing/validate-input-tools.ts';
export {
  encodeReadableMessage,
  type ReadableMessage,
  type ReadableMessageChunk,
} from './stream/readable-messages.ts';
