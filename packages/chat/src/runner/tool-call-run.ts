import { abortable, type ToolCallText } from '@oxide/core/internal';
import { errorMessage, toOutputText } from '@oxide/core/internal/lazy';
import type { ChatCompletionToolMessageParam } from '../generated/index.ts';
import type { RunnableEntry, ToolTable } from './tool-table.ts';

/** What the tools of a run are run with. */
export interface ToolRunContext {
  table: ToolTable;
  /** The only function that may be called, if `tool_choice` names one. */
  onlyFunction: string | undefined;
  runner: unknown;
  toolContext: unknown;
  signal: AbortSignal;
  reportErrors: boolean;
}

export interface ToolCallResult {
  message: ChatCompletionToolMessageParam;
  /** Whether the function was run. */
  called: boolean;
}

/**
 * Runs a called function. What the model did wrong (an unknown name, arguments that don't fit) is told to it.
 *
 * @throws APIUserAbortError as soon as the run is stopped, also if the function goes on
 */
export async function runToolCall(
  call: ToolCallText,
  context: ToolRunContext,
  signal: AbortSignal = context.signal,
): Promise<ToolCallResult> {
  const { call_id, name, text } = call;
  const answer = (content: string, called: boolean): ToolCallResult => ({
    message: { role: 'tool', tool_call_id: call_id, content },
    called,
  });
  const refusal = refuse(name, context);
  if (refusal !== undefined) return answer(refusal, false);
  const entry = context.table.functions.get(name) as RunnableEntry;
  let args: unknown = text;
  if (entry.parse !== undefined) {
    const parsed = await parse(() => entry.parse?.(text), signal);
    if ('error' in parsed) return answer(errorMessage(parsed.error), false);
    args = parsed.value;
  }
  try {
    const { runner, toolContext } = context;
    const result = await abortable(() => entry.run(args, runner, toolContext, { call_id, signal }), signal);
    return answer(toOutputText(result), true);
  } catch (error) {
    if (!context.reportErrors || signal.aborted) throw error;
    return answer(errorMessage(error), true);
  }
}

function refuse(name: string, { table, onlyFunction }: ToolRunContext): string | undefined {
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
