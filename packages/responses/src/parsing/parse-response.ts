import { isAutoParsableTool, parseResponseFormatContent, parseStructuredJSON } from '@oxide/core/internal';
import type {
  Response,
  ResponseFunctionToolCall,
  ResponseOutputItem,
  ResponseOutputMessage,
  Tool,
} from '../generated/index.ts';
import { joinOutputText } from '../output-text.ts';
import { findTool } from './find-tool.ts';
import type {
  ParsedResponse,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
} from './parsed-response.ts';
import type { TextFormat } from './text-format.ts';

/** What the request said about the output. */
export interface ParseSettings {
  readonly format: TextFormat | null;
  readonly tools: readonly Tool[] | null | undefined;
  /** Leave `parsed_arguments` null where they don't fit, in place of throwing. */
  readonly leaveInvalidArguments?: boolean | undefined;
}

/**
 * A copy of the response with `output_parsed`, `parsed` for each text and `parsed_arguments` for each function
 * call. They are null unless the response is complete (or a server that tells no status sent it): half of an
 * object is none. So they are for commentary, which only comes before the answer, and for tools without a
 * schema to rely on.
 *
 * Throws a `SyntaxError` for invalid JSON, and what the schema throws for JSON that doesn't fit it.
 */
export function parseResponse<ParsedT>(response: Response, settings: ParseSettings): ParsedResponse<ParsedT> {
  const complete = !response.status || response.status === 'completed';
  const effective = complete ? settings : { ...settings, format: null, tools: null };
  const output: ParsedResponseOutputItem<ParsedT>[] = (response.output ?? []).map((item) =>
    parseItem<ParsedT>(item, effective),
  );
  return {
    ...response,
    output,
    output_text: response.output_text ?? joinOutputText(output),
    output_parsed: firstParsed(output),
  };
}

function parseItem<ParsedT>(
  item: ResponseOutputItem,
  settings: ParseSettings,
): ParsedResponseOutputItem<ParsedT> {
  if (item.type === 'function_call') return { ...item, parsed_arguments: parseArguments(item, settings) };
  return item.type === 'message' ? parseMessage<ParsedT>(item, settings.format) : item;
}

function parseMessage<ParsedT>(
  message: ResponseOutputMessage,
  format: TextFormat | null,
): ParsedResponseOutputMessage<ParsedT> {
  const { phase } = message;
  const effective = phase === undefined || phase === null || phase === 'final_answer' ? format : null;
  const content = (message.content ?? []).map((part) =>
    part.type === 'output_text'
      ? { ...part, parsed: parseResponseFormatContent<ParsedT>(effective, part.text) }
      : part,
  );
  return { ...message, content };
}

function parseArguments(
  call: ResponseFunctionToolCall,
  { tools, leaveInvalidArguments = false }: ParseSettings,
): unknown {
  const tool = findTool(tools ?? [], call);
  try {
    if (isAutoParsableTool(tool)) return tool.$parseRaw(call.arguments);
    return tool?.strict ? parseStructuredJSON(call.arguments) : null;
  } catch (error) {
    if (leaveInvalidArguments) return null;
    throw error;
  }
}

function firstParsed<ParsedT>(output: readonly ParsedResponseOutputItem<ParsedT>[]): ParsedT | null {
  for (const item of output) {
    if (item.type !== 'message') continue;
    for (const part of item.content) {
      if (part.type === 'output_text' && part.parsed !== null) return part.parsed;
    }
  }
  return null;
}
