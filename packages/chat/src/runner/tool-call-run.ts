import { abortable } from '@oxide/core/internal';
import type {
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionToolMessageParam,
} from '../generated/index.ts';
import type { RunnableEntry, ToolTable } from './tool-table.ts';

/** What the tools of a run are run with. */
export interface ToolCallContext {
  table: ToolTable;
  /** The only function that may be called, if `tool_choice` names one. */
  onlyFunction: string | undefined;
  runner: unknown;
  toolContext: unknown;
  signal: AbortSignal;
  reportErrors: boolean;
}

export interface ToolCallResult {
  /** Undefined for a call that is not of a function. */
  message: ChatCompletionToolMessageParam | undefined;
  /** Whether the function was run. */
  called: boolean;
}

/**
 * Runs a called function. What the model did wrong (an unknown name, arguments that don't fit) is told to it.
 *
 * @throws APIUserAbortError as soon as the run is stopped, also if the function goes on
 */
export async function runToolCall(
  toolCall: ChatCompletionMessageToolCall,
  context: ToolCallContext,
): Promise<ToolCallResult> {
  if (toolCall.type !== 'function') return { message: undefined, called: false };
  const answer = (content: string, called: boolean): ToolCallResult => ({
    message: { role: 'tool', tool_call_id: toolCall.id, content },
    called,
  });
  const refusal = refuse(toolCall, context);
  if (refusal !== undefined) return answer(refusal, false);
  const { name, arguments: text } = toolCall.function;
  const entry = context.table.functions.get(name) as RunnableEntry;
  let args: unknown = text;
  if (entry.parse !== undefined) {
    const parsed = await parse(() => entry.parse?.(text), context.signal);
    if ('error' in parsed) return answer(messageOf(parsed.error), false);
    args = parsed.value;
  }
  try {
    const { runner, toolContext } = context;
    const result = await abortable(() => entry.run(args, runner, toolContext), context.signal);
    return answer(toText(result), true);
  } catch (error) {
    if (!context.reportErrors || context.signal.aborted) throw error;
    return answer(messageOf(error), true);
  }
}

function refuse(
  { function: { name } }: ChatCompletionMessageFunctionToolCall,
  { table, onlyFunction }: ToolCallContext,
): string | undefined {
  const quoted = JSON.stringify(name);
  if (!table.functions.has(name)) {
    const names = [...table.functions.keys()].map((known) => JSON.stringify(known)).join(', ');
    return `Invalid tool_call: ${quoted}. Available options are: ${names}. Please try again`;
  }
  if (onlyFunction !== undefined && onlyFunction !== name) {
    return `Invalid tool_call: ${quoted}. ${JSON.stringify(onlyFunction)} requested. Please try again`;
  }
  return undefined;
}

async function parse(
  read: () => unknown,
  signal: AbortSignal,
): Promise<{ value: unknown } | { error: unknown }> {
  try {
    return { value: await abortable(read, signal) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { error };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function toText(result: unknown): string {
  if (typeof result === 'string') return result;
  return JSON.stringify(result) ?? String(result);
}
