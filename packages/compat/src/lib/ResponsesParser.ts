import type { ChatCompletionTool } from '@oxide/chat';
import { OpenAIError, type RequestOptions } from '@oxide/core';
import { isAutoParsableTool, isParseableResponseFormat } from '@oxide/core/internal';
import type {
  ExtractParsedContentFromParams,
  FunctionTool,
  ParsedResponse,
  Response,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseFunctionToolCall,
  ResponseParseOptions,
  Tool,
} from '@oxide/responses';
import * as responses from '@oxide/responses/internal';

export {
  type AutoParseableResponseTool,
  isAutoParsableTool,
  makeParseableResponseTool,
} from '@oxide/core/internal';
export type {
  ExtractParsedContentFromParams,
  ParsedWithOptions,
  ResponseCreateParamsWithTools,
  ResponseParseOptions,
} from '@oxide/responses';
export type { TextFormat } from '@oxide/responses/internal';

/** What of a format tells how to parse; null for plain text. */
export type ResponseParserTextFormat = responses.TextFormat | null;

/** Tools of the one or the other API. */
export type ParseableToolsParams = Tool[] | ChatCompletionTool | null;

/** The input of a request, which may change the format. */
export type ResponseParsingInput = Pick<ResponseCreateParamsBase, 'input'>;

/**
 * Parses the texts of a response by the format, and the arguments of its calls by their tools.
 *
 * @param format in place of the one that the parameters ask for
 */
export function parseResponse<
  Params extends ResponseCreateParamsBase,
  ParsedT = ExtractParsedContentFromParams<Params>,
>(
  response: Response,
  params: Params,
  format: ResponseParserTextFormat = responses.resolveTextFormat(params),
): ParsedResponse<ParsedT> {
  return responses.parseResponse<ParsedT>(response, { format, tools: params.tools });
}

/** The same, and without parameters nothing is parsed. */
export function maybeParseResponse<
  Params extends ResponseCreateParamsBase | null,
  ParsedT = Params extends null ? null : ExtractParsedContentFromParams<NonNullable<Params>>,
>(response: Response, params: Params, format?: ResponseParserTextFormat): ParsedResponse<ParsedT> {
  if (params === null) return responses.parseResponse<ParsedT>(response, { format: null, tools: null });
  return parseResponse<ResponseCreateParamsBase, ParsedT>(response, params, format);
}

/** The options without what is for parsing alone, and what tells the format of the request that was sent. */
export function resolveResponseParseOptions(
  params: Pick<ResponseCreateParamsBase, 'text' | 'input'>,
  options: ResponseParseOptions = {},
): {
  getTextFormat: (prepared: RequestOptions) => ResponseParserTextFormat;
  requestOptions: RequestOptions;
} {
  const { parseAs, ...requestOptions } = options;
  // Fails before anything is sent when they don't fit.
  responses.resolveTextFormat(params, options);
  const chosen = 'parseAs' in options ? { parseAs } : {};
  return {
    getTextFormat: ({ body }) => responses.resolveTextFormat((body ?? {}) as object, chosen),
    requestOptions,
  };
}

/** Whether anything in the reply is parsed. */
export function hasAutoParseableInput(
  params: ResponseCreateParamsBase,
  format: ResponseParserTextFormat = responses.resolveTextFormat(params),
): boolean {
  if (isParseableResponseFormat(format)) return true;
  return (params.tools ?? []).some((tool) =>
    tool.type === 'namespace' ? tool.tools.some(parsesArguments) : parsesArguments(tool),
  );
}

/** Whether the arguments of a call are parsed. */
export function shouldParseToolCall(
  params: ResponseCreateParamsNonStreaming | null | undefined,
  toolCall: ResponseFunctionToolCall,
): boolean {
  const tool = params && responses.findTool(params.tools ?? [], toolCall);
  return isAutoParsableTool(tool) || tool?.strict === true;
}

/** @throws OpenAIError for a tool that is no strict function */
export function validateInputTools(tools: ChatCompletionTool[] | undefined): void {
  for (const tool of tools ?? []) {
    if (tool.type !== 'function')
      throw new OpenAIError(`Only functions can be parsed, not \`${tool.type}\`.`);
    if (tool.function.strict !== true)
      throw new OpenAIError(`The tool \`${tool.function.name}\` is not marked with \`strict: true\`.`);
  }
}

/** Sets `output_text`, the joined text of the output, in place. */
export function addOutputText(response: Response): void {
  response.output_text = responses.joinOutputText(response.output);
}

function parsesArguments(tool: { readonly type: string }): boolean {
  return isAutoParsableTool(tool) || (tool.type === 'function' && (tool as FunctionTool).strict === true);
}
