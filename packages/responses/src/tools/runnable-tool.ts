import type { ToolCallContext, ToolEffect } from '@oxide/core';
import {
  type ArgumentsParser,
  type AutoParseableResponseTool,
  argumentsParser,
  isAutoParsableTool,
  OpenAIError,
  readToolEffect,
} from '@oxide/core/internal';
import type { CustomTool, FunctionTool, NamespaceTool, Tool } from '../generated/index.ts';

interface Runnable {
  /** What calling it does besides giving a result. @default 'effect' */
  effect?: ToolEffect | undefined;
}

/** A function without a schema library. */
export type RunnableFunctionTool = FunctionTool &
  Runnable & {
    /**
     * Whatever it gives goes to the model: text as it is, a list of `input_text`, `input_image` and `input_file`
     * parts too, anything else as JSON.
     */
    // biome-ignore lint/suspicious/noExplicitAny: each tool of the list has arguments of its own
    function: (args: any, context: ToolCallContext) => unknown;
    /** Checks the arguments; what it throws is told to the model, which may try again. Default: any JSON. */
    // biome-ignore lint/suspicious/noExplicitAny: as above
    parse?: (text: string) => any;
  };

/** A custom tool, whose input is any text. */
export type RunnableCustomTool = CustomTool &
  Runnable & { function: (input: string, context: ToolCallContext) => unknown };

// biome-ignore lint/suspicious/noExplicitAny: as above
type ParseableTool = AutoParseableResponseTool<any>;

/** A namespace of tools. */
export type RunnableNamespaceTool = Omit<NamespaceTool, 'tools'> & {
  tools: readonly (ParseableTool | RunnableFunctionTool | RunnableCustomTool)[];
};

/** A tool that the API runs itself. */
export type HostedTool = Exclude<Tool, FunctionTool | CustomTool | NamespaceTool>;

/** A tool of `runTools`: with something to run, unless the API runs it itself. */
export type ResponseRunnerTool =
  | ParseableTool
  | RunnableFunctionTool
  | RunnableCustomTool
  | RunnableNamespaceTool
  | HostedTool;

/** What a loop needs of a tool. */
export interface ToolRun {
  readonly effect: ToolEffect;
  readonly parse: ArgumentsParser;
  readonly run: (args: never, context: ToolCallContext) => unknown;
}

interface PlainTool extends Runnable {
  type: 'function' | 'custom';
  name: string;
  function?: unknown;
  parse?: unknown;
}

/** @throws OpenAIError when there is nothing to run, or its `effect` makes no sense */
export function toToolRun(tool: PlainTool): ToolRun {
  const ready = isAutoParsableTool(tool);
  const run = ready ? tool.$callback : tool.function;
  if (typeof run !== 'function')
    throw new OpenAIError(`The tool \`${tool.name}\` given to \`runTools\` has no function to run.`);
  return {
    effect: readToolEffect(ready ? tool.$effect : tool.effect, tool.name),
    parse: typeof tool.parse === 'function' ? (tool.parse as ArgumentsParser) : argumentsParser(tool),
    run: run as ToolRun['run'],
  };
}

/** A tool as the API takes it. */
export function toWireTool(tool: ResponseRunnerTool): Tool {
  if (tool.type === 'namespace')
    return { ...tool, tools: tool.tools.map((inner) => toWireTool(inner)) } as Tool;
  const { function: _, parse: __, effect: ___, ...wire } = tool as Tool & Record<string, unknown>;
  return wire as Tool;
}
