// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Picks tools of an MCP server by name or by whether they only read. */
export interface MCPToolFilter {
  /** Names of the tools that match. */
  tool_names?: Array<string>;
  /** True picks tools that the server annotates with `readOnlyHint`. */
  read_only?: boolean;
}
