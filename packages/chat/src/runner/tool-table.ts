import type { ToolCallContext, ToolEffect } from '@oxide/core';
import { isAutoParsableTool, OpenAIError, readToolEffect } from '@oxide/core/internal';
import type { ChatCompletionFunctionTool, ChatCompletionTool } from '../generated/index.ts';

/** A function that the model may call. */
export interface RunnableEntry {
  parse: ((text: string) => unknown) | undefined;
  run: (args: unknown, runner: unknown, toolContext: unknown, call: ToolCallContext) => unknown;
  effect: ToolEffect;
}

/** The tools of a run: what the model is told of them, and what is run. */
export interface ToolTable {
  tools: ChatCompletionTool[];
  functions: Map<string, RunnableEntry>;
}

interface RunnableDefinition {
  function: (args: unknown, runner: unknown, toolContext: unknown) => unknown;
  effect?: unknown;
  parse?: (text: string) => unknown;
  name?: string;
  description?: string;
  parameters?: { [key: string]: unknown };
  strict?: boolean;
}

/** @throws OpenAIError for a tool that has nothing to run */
export function createToolTable(tools: readonly unknown[]): ToolTable {
  const table: ToolTable = { tools: [], functions: new Map() };
  for (const tool of tools) {
    const { type } = tool as ChatCompletionTool;
    if (type === 'function') addFunction(table, tool as ChatCompletionFunctionTool);
    else table.tools.push(tool as ChatCompletionTool);
  }
  return table;
}

function addFunction(table: ToolTable, tool: ChatCompletionFunctionTool): void {
  if (isAutoParsableTool(tool)) {
    const { $callback: run, $parseRaw, $effect } = tool;
    const { name, description = '', parameters } = tool.function;
    if (run === undefined)
      throw new OpenAIError(`The tool \`${name}\` given to \`runTools\` has no function to run.`);
    table.functions.set(name, {
      run: (args, _, __, call) => run(args, call),
      parse: (text) => $parseRaw(text),
      effect: readToolEffect($effect, name),
    });
    table.tools.push({ type: 'function', function: { name, description, parameters, strict: true } });
    return;
  }
  const definition = tool.function as unknown as RunnableDefinition;
  const { parse, description, parameters, strict, effect } = definition;
  if (typeof definition.function !== 'function') {
    throw new OpenAIError(`The tool \`${definition.name}\` given to \`runTools\` has no function to run.`);
  }
  const name = definition.name || definition.function.name;
  table.functions.set(name, {
    run: (args, runner, toolContext) => definition.function(args, runner, toolContext),
    parse: typeof parse === 'function' ? (text) => definition.parse?.(text) : undefined,
    effect: readToolEffect(effect, name),
  });
  table.tools.push({ type: 'function', function: { name, description, parameters, strict } });
}
