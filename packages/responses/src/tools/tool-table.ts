import { cloneJSON, encodeOnce, readToolCall, type ToolCallText } from '@oxide/core/internal';
import type { Tool } from '../generated/index.ts';
import { findTool } from '../parsing/find-tool.ts';
import { type ResponseRunnerTool, type ToolRun, toToolRun, toWireTool } from './runnable-tool.ts';
import { toolNames } from './tool-names.ts';

/** A call that is known: what it runs, and the arguments or what is wrong with them. */
export interface KnownCall extends ToolCallText {
  readonly tool: ToolRun | undefined;
  readonly read: ReturnType<typeof readToolCall>;
}

/** The tools of a run. */
export class ToolTable {
  /** As the API takes them: encoded once for all requests of the run. */
  readonly wire: Tool[];
  readonly #tools: readonly Tool[];
  readonly #runs = new Map<object, ToolRun>();

  /** @throws OpenAIError for a function or a custom tool that has nothing to run */
  constructor(tools: readonly ResponseRunnerTool[]) {
    this.#tools = tools as readonly Tool[];
    this.#add(this.#tools);
    this.wire = encodeOnce(cloneJSON(tools.map(toWireTool)));
  }

  /** Finds the tool of a call and reads the arguments. */
  know(call: ToolCallText): KnownCall {
    const definition = findTool(this.#tools, call);
    const tool = definition && this.#runs.get(definition);
    return { ...call, tool, read: readToolCall(call, tool?.parse, () => toolNames(this.#tools)) };
  }

  #add(tools: readonly { type: string }[]): void {
    for (const tool of tools as readonly Tool[]) {
      if (tool.type === 'namespace') this.#add(tool.tools);
      else if (tool.type === 'function' || tool.type === 'custom') this.#runs.set(tool, toToolRun(tool));
    }
  }
}
