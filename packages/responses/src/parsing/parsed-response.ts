import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseFunctionToolCall,
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
} from '../generated/index.ts';

/** Text of a message, and what parsing made of it. */
export interface ParsedResponseOutputText<ParsedT> extends ResponseOutputText {
  /** Null when no format was asked for, the response is not complete, or the text is only commentary. */
  parsed: ParsedT | null;
}

/** Part of a message: text or a refusal. */
export type ParsedContent<ParsedT> = ParsedResponseOutputText<ParsedT> | ResponseOutputRefusal;

/** A message whose texts are parsed. */
export interface ParsedResponseOutputMessage<ParsedT> extends ResponseOutputMessage {
  content: ParsedContent<ParsedT>[];
}

/** A call of a function, and its arguments parsed. */
export interface ParsedResponseFunctionToolCall extends ResponseFunctionToolCall {
  /** Null when the tool is not strict and has no parser, or the response is not complete. */
  // biome-ignore lint/suspicious/noExplicitAny: of which tool it is, only the name tells, and the official type is this one
  parsed_arguments: any;
}

/** An item of the output; messages and function calls are parsed. */
export type ParsedResponseOutputItem<ParsedT> =
  | ParsedResponseOutputMessage<ParsedT>
  | ParsedResponseFunctionToolCall
  | Exclude<ResponseOutputItem, ResponseOutputMessage | ResponseFunctionToolCall>;

/** A response whose texts and function calls are parsed. */
export interface ParsedResponse<ParsedT> extends Response {
  output: Array<ParsedResponseOutputItem<ParsedT>>;
  /** The first text that could be parsed; null when there is none, after a refusal say. */
  output_parsed: ParsedT | null;
}

/** Parameters of `parse`. */
export type ResponseParseParams = ResponseCreateParamsNonStreaming;
