// Written by `pnpm codegen` from the API manifest. Do not edit.

/** New permissions for hosted tools. */
export interface HostedToolPermissionUpdateParams {
  /** New permission to use file search. */
  file_search?: HostedToolPermissionUpdateParams.Mcp | null;
  /** New permission to use web search. */
  web_search?: HostedToolPermissionUpdateParams.Mcp | null;
  /** New permission to generate images. */
  image_generation?: HostedToolPermissionUpdateParams.Mcp | null;
  /** New permission to use MCP servers. */
  mcp?: HostedToolPermissionUpdateParams.Mcp | null;
  /** New permission to use the code interpreter. */
  code_interpreter?: HostedToolPermissionUpdateParams.Mcp | null;
}

export declare namespace HostedToolPermissionUpdateParams {
  /** New permission for a hosted tool. */
  export type CodeInterpreter = HostedToolPermissionUpdateParams.Mcp;

  /** New permission for a hosted tool. */
  export type FileSearch = HostedToolPermissionUpdateParams.Mcp;

  /** New permission for a hosted tool. */
  export type ImageGeneration = HostedToolPermissionUpdateParams.Mcp;

  /** New permission for a hosted tool. */
  export interface Mcp {
    /** Whether the project may use the tool. */
    enabled: boolean;
  }

  /** New permission for a hosted tool. */
  export type WebSearch = HostedToolPermissionUpdateParams.Mcp;
}

/** Which hosted tools a project may use. */
export interface ProjectHostedToolPermissions {
  /** Permission to use file search. */
  file_search: ProjectHostedToolPermissions.Mcp;
  /** Permission of the web search tool. */
  web_search: ProjectHostedToolPermissions.Mcp;
  /** Permission of the image generation tool. */
  image_generation: ProjectHostedToolPermissions.Mcp;
  /** Permission to use MCP servers. */
  mcp: ProjectHostedToolPermissions.Mcp;
  /** Permission to use the code interpreter. */
  code_interpreter: ProjectHostedToolPermissions.Mcp;
}

export declare namespace ProjectHostedToolPermissions {
  /** Whether a project may use a hosted tool. */
  export type CodeInterpreter = ProjectHostedToolPermissions.Mcp;

  /** Whether a project may use a hosted tool. */
  export type FileSearch = ProjectHostedToolPermissions.Mcp;

  /** Whether a project may use a hosted tool. */
  export type ImageGeneration = ProjectHostedToolPermissions.Mcp;

  /** Whether a project may use a hosted tool. */
  export interface Mcp {
    /** Whether the project may use the tool. */
    enabled: boolean;
  }

  /** Whether a project may use a hosted tool. */
  export type WebSearch = ProjectHostedToolPermissions.Mcp;
}
