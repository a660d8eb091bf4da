import type { ResponseOutputItem } from '../generated/index.ts';

/** Calls that the server may have answered itself; else their output is up to the application. */
const answeredInOutput: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'computer_call',
  'local_shell_call',
  'shell_call',
  'apply_patch_call',
  'tool_search_call',
]);

/**
 * Whether a response waits for something that a loop of functions can't give: an approval, an action on a
 * computer, a command in a shell, a patch, a search of the application's own.
 */
export function waitsForMore(output: readonly ResponseOutputItem[]): boolean {
  const items = output as readonly { type: string; id?: unknown; call_id?: unknown; execution?: unknown }[];
  return items.some(({ type, call_id, execution }) => {
    if (type === 'mcp_approval_request') return true;
    if (!answeredInOutput.has(type) || execution === 'server') return false;
    return !items.some(
      (other) => other.type.endsWith('_output') && (other.call_id === call_id || other.id === call_id),
    );
  });
}
