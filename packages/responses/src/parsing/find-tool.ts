import type { Tool } from '../generated/index.ts';

/** What parsing needs of a tool that the request had. */
export interface CallableTool {
  readonly type: 'function' | 'custom';
  readonly name: string;
  readonly strict?: boolean | null;
}

/** By what a call tells its tool. */
export interface ToolReference {
  readonly name: string;
  readonly namespace?: string | null | undefined;
}

/**
 * The tool that a call means, by its name and namespace. A deferred tool at the top is called with
 * its own name as namespace, unless a namespace has that name.
 */
export function findTool(
  tools: readonly Tool[],
  { name, namespace }: ToolReference,
): CallableTool | undefined {
  if (namespace === undefined || namespace === null) return findCallable(tools, name);
  for (const tool of tools) {
    if (tool.type === 'namespace' && tool.name === namespace) return findCallable(tool.tools, name);
  }
  return namespace === name ? findCallable(tools, name, true) : undefined;
}

function findCallable(
  tools: readonly { type: string }[],
  name: string,
  deferred = false,
): CallableTool | undefined {
  return (tools as readonly { type: string; name?: string; defer_loading?: boolean }[]).find(
    ({ type, defer_loading, ...tool }) =>
      (type === 'function' || type === 'custom') &&
      tool.name === name &&
      (!deferred || defer_loading === true),
  ) as CallableTool | undefined;
}
