import type { ToolCallContext, ToolEffect } from '../tools/tool-effect.ts';
import { attachHidden } from './attach-hidden.ts';

/** A function tool of a chat completion, as the API knows it. */
export interface ChatFunctionTool {
  type: 'function';
  function: {
    name: string;
    description?: string;
    parameters?: { [key: string]: unknown };
    strict?: boolean | null;
  };
}

/** A function tool of a response, as the API knows it. */
export interface ResponsesFunctionTool {
  type: 'function';
  name: string;
  parameters: { [key: string]: unknown } | null;
  strict: boolean | null;
  description?: string | null;
  defer_loading?: boolean;
}

/** The types that a tool is made of. */
export interface ToolOptions {
  name: string;
  arguments: unknown;
  function?: ((...args: never[]) => unknown) | undefined;
}

/** Whether these options promise a callback. */
export type HasFunction<Options extends ToolOptions> = Options['function'] extends (
  ...args: never[]
) => unknown
  ? true
  : false;

/** What a tool that parses its own arguments carries beside the fields of the API, hidden from JSON. */
export interface ToolParser<Arguments> {
  $brand: 'auto-parseable-tool';
  /** What tool loops run with the parsed arguments; undefined for a tool that is only parsed. */
  $callback: ((args: Arguments, context?: ToolCallContext) => unknown) | undefined;
  /** What calling it does besides; undefined counts as `effect`. */
  $effect?: ToolEffect | undefined;
  /** Parses the whole text of the arguments. Throws what the schema throws when the text doesn't fit it. */
  $parseRaw(args: string): Arguments;
}

/** The types that the compiler reads off a tool; there are no such properties. */
interface ToolTypes<Options extends ToolOptions, HasCallback> {
  __arguments: Options['arguments'];
  __name: Options['name'];
  __hasFunction: HasCallback;
}

/** A function tool of a chat completion that parses its own arguments. */
export type AutoParseableTool<
  Options extends ToolOptions,
  HasCallback = HasFunction<Options>,
  Wire extends ChatFunctionTool = ChatFunctionTool,
> = Wire & ToolTypes<Options, HasCallback> & ToolParser<Options['arguments']>;

/** A function tool of a response that parses its own arguments. */
export type AutoParseableResponseTool<
  Options extends ToolOptions,
  HasCallback = HasFunction<Options>,
  Wire extends ResponsesFunctionTool = ResponsesFunctionTool,
> = Wire & ToolTypes<Options, HasCallback> & ToolParser<Options['arguments']>;

/** How a tool parses its arguments, and what runs with them. */
export interface ToolParserOptions<Options extends ToolOptions> {
  parser: (content: string) => Options['arguments'];
  callback: ((args: Options['arguments'], context: ToolCallContext) => unknown) | undefined;
  effect?: ToolEffect | undefined;
}

type Callback<Options extends ToolOptions> = NonNullable<ToolParserOptions<Options>['callback']>;

/** Copies a function tool of a chat completion and gives it a parser and a callback. */
export function makeParseableTool<Options extends ToolOptions>(
  tool: ChatFunctionTool,
  options: ToolParserOptions<Options> & { callback: Callback<Options> },
): AutoParseableTool<Options, true>;
export function makeParseableTool<Options extends ToolOptions>(
  tool: ChatFunctionTool,
  options: ToolParserOptions<Options> & { callback: undefined },
): AutoParseableTool<Options, false>;
export function makeParseableTool<Options extends ToolOptions>(
  tool: ChatFunctionTool,
  options: ToolParserOptions<Options>,
): AutoParseableTool<Options, boolean>;
export function makeParseableTool<Options extends ToolOptions>(
  tool: ChatFunctionTool,
  options: ToolParserOptions<Options>,
): AutoParseableTool<Options, boolean> {
  return withParser<AutoParseableTool<Options, boolean>>(tool, options);
}

/** Copies a function tool of a response and gives it a parser and a callback. */
export function makeParseableResponseTool<Options extends ToolOptions>(
  tool: ResponsesFunctionTool,
  options: ToolParserOptions<Options>,
): AutoParseableResponseTool<Options> {
  return withParser<AutoParseableResponseTool<Options>>(tool, options);
}

/** Whether a tool brings its own parser. Its arguments' type is unknown at this point. */
export function isAutoParsableTool<Tool>(tool: Tool): tool is Tool & ToolParser<unknown> {
  return (tool as { $brand?: unknown } | null | undefined)?.$brand === 'auto-parseable-tool';
}

function withParser<Tool>(
  tool: object,
  { parser, callback, effect }: { parser: (content: string) => unknown; callback: unknown; effect?: unknown },
): Tool {
  const hidden = {
    $brand: 'auto-parseable-tool',
    $parseRaw: parser,
    $callback: callback,
    ...(effect === undefined ? undefined : { $effect: effect }),
  };
  return attachHidden(tool, hidden) as unknown as Tool;
}
