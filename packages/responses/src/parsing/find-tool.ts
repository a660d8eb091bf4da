import type { ResponseFunctionToolCall, Tool } from '../generated/index.ts';

/** What parsing needs of a tool that the request had. */
export interface CallableTool {
  readonly name: string;
  readonly strict?: boolean | null;
}

/**
 * The function that a call means, by its name and namespace. A deferred function at the top is called with
 * its own name as namespace, unless a namespace has that name.
 */
export function findTool(
  tools: readonly Tool[],
  { name, namespace }: ResponseFunctionToolCall,
): CallableTool | undefined {
  if (namespace === undefined || namespace === null) return findFunction(tools, name);
  for (const tool of tools) {
    if (tool.type === 'namespace' && tool.name === namespace) return findFunction(tool.tools, name);
  }
  return namespace === name ? findFunction(tools, name, true) : undefined;
}

function findFunction(
  tools: readonly { type: string }[],
  name: string,
  deferred = false,
): CallableTool | undefined {
  return (tools as readonly { type: string; name?: string; defer_loading?: boolean }[]).find(
    (tool) => tool.type === 'function' && tool.name === name && (!deferred || tool.defer_loading === true),
  ) as CallableTool | undefined;
}
