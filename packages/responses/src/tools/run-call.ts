import type { OpenAIError } from '@oxide/core';
import { abortable, ToolFailedError } from '@oxide/core/internal';
import { errorMessage, toOutputText } from '@oxide/core/internal/lazy';
import type { ResponseFunctionCallOutputItemList } from '../generated/index.ts';
import type { KnownCall } from './tool-table.ts';

/** What a call came to. */
export interface ToolCallResult {
  name: string;
  call_id: string;
  /** What the model is told: the tool's result, or what went wrong. */
  output: string | ResponseFunctionCallOutputItemList;
  /** Why there is no result: an `InvalidToolCallError`, or a `ToolFailedError`. */
  error?: OpenAIError;
}

const contentTypes: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'input_text',
  'input_image',
  'input_file',
]);

/**
 * Runs the tool of a call. What the model did wrong is told to it.
 *
 * @throws ToolFailedError when the tool throws and the model is not to be told
 */
export async function runCall(
  call: KnownCall,
  { reportToolErrors, signal }: { reportToolErrors: boolean; signal: AbortSignal },
): Promise<ToolCallResult> {
  const { name, call_id, read, tool } = call;
  if (read.error) return { name, call_id, output: read.error.message, error: read.error };
  try {
    const result = await abortable(() => tool?.run(read.arguments as never, { call_id, signal }), signal);
    return { name, call_id, output: toOutput(result) };
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    const message = `The tool ${JSON.stringify(name)} failed: ${errorMessage(thrown)}`;
    const error = new ToolFailedError(message, call, thrown);
    if (!reportToolErrors) throw error;
    return { name, call_id, output: message, error };
  }
}

function toOutput(result: unknown): ToolCallResult['output'] {
  return isContent(result) ? result : toOutputText(result);
}

function isContent(result: unknown): result is ResponseFunctionCallOutputItemList {
  return (
    Array.isArray(result) &&
    result.length > 0 &&
    result.every((part: { type?: unknown } | null) => contentTypes.has(part?.type))
  );
}
