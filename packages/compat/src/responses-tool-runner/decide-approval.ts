import type { ResponseInputItem, ResponseOutputItem } from '@oxide/responses';
import { failureOf, tell } from '../runner/diagnostics.ts';
import { RunRefusal } from './run-error.ts';
import type { RunSettings } from './run-settings.ts';

/**
 * Asks the program whether an MCP server may make a call.
 *
 * @throws RunRefusal for an answer that is neither true nor false
 */
export async function decideApproval(
  request: ResponseOutputItem.McpApprovalRequest | ResponseInputItem.McpApprovalRequest,
  { approveMcp, onDiagnostic, signal }: RunSettings,
): Promise<boolean> {
  const startedAt = performance.now();
  const told = { api: 'responses', stage: 'approval', call_id: request.id, member: request.name } as const;
  try {
    signal?.throwIfAborted();
    const answer: unknown = await approveMcp?.(structuredClone(request));
    signal?.throwIfAborted();
    if (typeof answer !== 'boolean')
      throw new RunRefusal('An MCP server asks for an approval: `approveMcp` answers by true or false.');
    tell(onDiagnostic, { ...told, reason: answer ? 'completed' : 'refused' }, startedAt);
    signal?.throwIfAborted();
    return answer;
  } catch (error) {
    tell(onDiagnostic, { ...told, reason: failureOf('approval', signal) }, startedAt);
    throw error;
  }
}
