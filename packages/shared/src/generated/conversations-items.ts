// Written by `pnpm codegen` from the API manifest. Do not edit.

/** One tool that an MCP server offers. */
export interface MCPListToolsTool {
  /** Name of the tool. */
  name: string;
  /** JSON Schema of the tool's arguments. */
  input_schema: unknown;
  /** What the tool does; may be null. */
  description?: string | null;
  /** Hints that the server gives about the tool; null when it gives none. */
  annotations?: unknown;
}
