import type { ResponseInputItem } from '@oxide/responses';
import { readOwn } from '../runner/own-members.ts';
import type { Conversation } from './conversation.ts';
import { decideApproval } from './decide-approval.ts';
import { assertHistory } from './history.ts';
import { McpApprovals } from './mcp-approvals.ts';
import type { RegisteredTools } from './registered-tools.ts';
import type { RunSettings } from './run-settings.ts';
import { assertAllowed, ToolSelection } from './tool-choice.ts';

const MCP_TYPES: ReadonlySet<unknown> = new Set([
  'mcp_approval_request',
  'mcp_approval_response',
  'mcp_call',
]);

/**
 * Asks again for approvals that came with the input and were not used: whoever granted them may be another person,
 * and an approval is no proof that the call was made.
 *
 * @throws TypeError for approvals that don't fit their requests
 */
export async function renewApprovals(
  conversation: Conversation,
  registered: RegisteredTools,
  settings: RunSettings,
): Promise<void> {
  if (conversation.requestsMade >= settings.maxSteps) return;
  const { history, tools, params } = conversation;
  const imported = history.filter((item) => MCP_TYPES.has(readOwn(item, 'type')));
  if (imported.length === 0) return;
  // One that is kept was looked at as a whole.
  if (!conversation.isKept) {
    const isBounded = conversation.needsPlain;
    assertHistory(isBounded ? history : imported, registered, tools, isBounded);
  }
  const selection = ToolSelection.of(readOwn(params, 'tool_choice') as typeof params.tool_choice);
  const approvals = McpApprovals.after(imported);
  for (const item of imported) {
    if (!isGrant(item)) continue;
    const request = approvals.granted(item.approval_request_id);
    if (request === undefined) continue;
    assertAllowed(request, selection, tools);
    item.approve = await decideApproval(request, settings);
  }
}

function isGrant(item: ResponseInputItem): item is ResponseInputItem.McpApprovalResponse {
  return readOwn(item, 'type') === 'mcp_approval_response' && readOwn(item, 'approve') === true;
}
