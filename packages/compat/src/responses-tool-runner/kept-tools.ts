import { redactURL } from '@oxide/core/internal';
import type { Tool } from '@oxide/responses';

type Container = Tool.CodeInterpreter.CodeInterpreterToolAuto;

/**
 * The tools as a checkpoint keeps them: without credentials, and still telling one server from another.
 *
 * @throws TypeError where there is no Web Crypto, and for an MCP server whose address is none
 */
export function keptTools(tools: readonly Tool[]): Promise<Tool[]> {
  return Promise.all(
    tools.map(async (tool): Promise<Tool> => {
      if (tool.type === 'code_interpreter') return withoutSecrets(tool);
      return tool.type === 'mcp' ? await withoutCredentials(tool) : tool;
    }),
  );
}

function withoutSecrets(tool: Tool.CodeInterpreter): Tool {
  if (typeof tool.container === 'string') return tool;
  const container: Container = tool.container;
  const policy = container.network_policy;
  if (policy?.type !== 'allowlist' || !policy.domain_secrets) return tool;
  const domain_secrets = policy.domain_secrets.map((secret) => ({ ...secret, value: '' }));
  return { ...tool, container: { ...container, network_policy: { ...policy, domain_secrets } } };
}

async function withoutCredentials(tool: Tool.Mcp): Promise<Tool> {
  const { authorization: _authorization, headers: _headers, ...kept } = tool;
  if (typeof kept.server_url !== 'string') return kept;
  if (!URL.canParse(kept.server_url)) throw new TypeError('`server_url` of an MCP server is no address.');
  // Pages without TLS have a `crypto` without `subtle`.
  if (typeof globalThis.crypto?.subtle?.digest !== 'function')
    throw new TypeError('A ledger with an MCP server needs Web Crypto, which is not here.');
  // Paths and queries may hold credentials as well.
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(redactURL(kept.server_url)));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...kept, server_url: `sha256:${hex}` };
}
