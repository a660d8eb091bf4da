// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { MCPToolFilter } from './realtime-client-secrets.ts';

/**
 * Gives the model the tools of a remote MCP server or of a service connector. Exactly one of `server_url`,
 * `tunnel_id` and `connector_id` says which.
 */
export interface RealtimeResponseCreateMcpTool {
  /** Tells which variant of the type this is. */
  type: 'mcp';
  /** Your label for the MCP server; tool calls refer to it. */
  server_label: string;
  /** Address of the MCP server; not together with `connector_id` or `tunnel_id`. Format: uri. */
  server_url?: string;
  /** Ready-made connector, such as `connector_gmail`, in place of `server_url` or `tunnel_id`. */
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint';
  /** Secure MCP tunnel to use in place of `server_url` or `connector_id`. Pattern: `^tunnel_[a-z0-9]{32}$`. */
  tunnel_id?: string;
  /** OAuth access token sent to the MCP server. Your application obtains and renews it. */
  authorization?: string;
  /** What the MCP server offers, as a hint for the model. */
  server_description?: string;
  /** HTTP headers sent with each request to the MCP server, for instance for authentication. */
  headers?: { [key: string]: string } | null;
  /** Restriction to a subset of tools, as a list of names or as a filter. */
  allowed_tools?: Array<string> | MCPToolFilter | null;
  /**
   * Contexts that may invoke the tool: `direct` by the model, `programmatic` from code that the model
   * writes. Items: at least 1.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
  /**
   * Which calls wait for your approval: `always`, `never`, or a filter for each; null leaves the default.
   *
   * @default "always"
   */
  require_approval?: RealtimeResponseCreateMcpTool.MCPToolApprovalFilter | 'always' | 'never' | null;
  /** When true, the server's tools stay out of the context until tool search finds them. */
  defer_loading?: boolean;
}

export declare namespace RealtimeResponseCreateMcpTool {
  /** Which calls wait for your approval: `always`, `never`, or a filter for each; null leaves the default. */
  export interface MCPToolApprovalFilter {
    /** Tools that need an approval before every call. */
    always?: MCPToolFilter;
    /** Tools that may run without approval. */
    never?: MCPToolFilter;
  }
}
