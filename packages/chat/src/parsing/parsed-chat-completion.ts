import type { ParsedOutput } from '@oxide/core/internal';
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
} from '../generated/index.ts';

/** Parameters of `completions.parse`. */
export type ChatCompletionParseParams = ChatCompletionCreateParamsNonStreaming;

/** What the content of a reply is parsed to, by the `response_format` of its parameters. */
export type ExtractParsedContentFromParams<Params extends { response_format?: unknown }> = ParsedOutput<
  Params['response_format']
>;

/** Name and arguments of a called function. */
export interface ParsedFunction extends ChatCompletionMessageFunctionToolCall.Function {
  /** The arguments' value; null or absent when the tool is neither strict nor has a parser. */
  parsed_arguments?: unknown;
}

/** Call of a function, with its arguments parsed. */
export interface ParsedFunctionToolCall extends ChatCompletionMessageFunctionToolCall {
  function: ParsedFunction;
}

/** Call of a function or of a custom tool. */
export type ParsedChatCompletionMessageToolCall =
  | ParsedFunctionToolCall
  | ChatCompletionMessageCustomToolCall;

/** Message with its content parsed. */
export interface ParsedChatCompletionMessage<ParsedT> extends ChatCompletionMessage {
  /** The content's value; null for a refusal, and when nothing asked for parsing. */
  parsed: ParsedT | null;
  tool_calls?: Array<ParsedChatCompletionMessageToolCall>;
}

/** Choice with its message parsed. */
export interface ParsedChoice<ParsedT> extends ChatCompletion.Choice {
  message: ParsedChatCompletionMessage<ParsedT>;
}

/** Chat completion with its messages parsed. */
export interface ParsedChatCompletion<ParsedT> extends ChatCompletion {
  choices: Array<ParsedChoice<ParsedT>>;
}
