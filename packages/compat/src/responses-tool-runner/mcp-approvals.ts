import type { ResponseInputItem, ResponseOutputItem, Tool } from '@oxide/responses';
import { readOwn } from '../runner/own-members.ts';
import { isFlag } from './checks.ts';
import { RunRefusal } from './run-error.ts';
import type { AnyItem } from './server-items.ts';

type Request = ResponseOutputItem.McpApprovalRequest | ResponseInputItem.McpApprovalRequest;
type Call = ResponseOutputItem.McpCall | ResponseInputItem.McpCall;

/** Which requests for approval were granted and not used yet, by what was said so far. */
export class McpApprovals {
  /** Null once it was answered. */
  readonly #requests = new Map<string, Request | null>();
  readonly #granted = new Map<string, Request>();

  /** The grants that stand after these items. Throws as `use`. */
  static after(history: Iterable<AnyItem>): McpApprovals {
    const approvals = new McpApprovals();
    for (const item of history) {
      approvals.note(item);
      if (readOwn(item, 'type') === 'mcp_call') approvals.use(item as Call);
    }
    return approvals;
  }

  /** Takes in a request, or the answer to one. */
  note(item: AnyItem): void {
    const type = readOwn(item, 'type');
    if (type === 'mcp_approval_request') {
      const { id } = item as Request;
      if (Object.hasOwn(item, 'id') && !this.#requests.has(id)) this.#requests.set(id, item as Request);
    } else if (type === 'mcp_approval_response') {
      const id = readOwn(item, 'approval_request_id') as string;
      const isApproved = readOwn(item, 'approve');
      const request = this.#requests.get(id);
      if (!request || !isFlag(isApproved)) return;
      this.#requests.set(id, null);
      if (isApproved) this.#granted.set(id, request);
    }
  }

  /** The request that was granted, and whose call is still to come. */
  granted(id: string): Request | undefined {
    return this.#granted.get(id);
  }

  /**
   * Counts a call against the grant that it names.
   *
   * @throws RunRefusal when it is another call than the one that was approved
   */
  use(call: Call): void {
    const id = readOwn(call, 'approval_request_id') as string | null | undefined;
    if (id === undefined || id === null) return;
    const request = this.#granted.get(id);
    const isSame =
      request?.server_label === call.server_label &&
      request.name === call.name &&
      request.arguments === call.arguments;
    if (!isSame) throw new RunRefusal('A call of an MCP server is not the one that was approved.');
    this.#granted.delete(id);
  }
}

/**
 * Whether the declaration wants this tool's calls approved; undefined when that can't be told from here.
 *
 * Source: https://platform.openai.com/docs/guides/tools-remote-mcp
 */
export function approvalRule(declaration: Tool.Mcp, name: string): 'always' | 'never' | undefined {
  const policy = readOwn(declaration, 'require_approval') as Tool.Mcp['require_approval'];
  if (policy === undefined || policy === null) return 'always';
  if (policy === 'always' || policy === 'never') return policy;
  const given = (['always', 'never'] as const).filter((rule) => Object.hasOwn(policy, rule));
  const matching: ('always' | 'never')[] = [];
  for (const rule of given) {
    const filter = policy[rule];
    // Which tools only read is known to the server alone.
    if (!filter || Object.hasOwn(filter, 'read_only')) return undefined;
    const names = readOwn(filter, 'tool_names');
    const isListed = Object.hasOwn(filter, 'tool_names');
    if (isListed && !Array.isArray(names)) return undefined;
    if (!isListed || (names as unknown[]).includes(name)) matching.push(rule);
  }
  if (matching.length > 0) return matching.length === 1 ? matching[0] : undefined;
  // A rule for some tools is the opposite for the others.
  if (given.length !== 1) return undefined;
  return given[0] === 'always' ? 'never' : 'always';
}
