// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';
import type {
  Message,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseCodeInterpreterToolCall,
  ResponseCompactionItem,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFileSearchToolCall,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionWebSearch,
  ResponseIncludable,
  ResponseInputItem,
  ResponseItem,
  ResponseReasoningItem,
  ResponseToolSearchCall,
  ResponseToolSearchOutputItem,
} from '@oxide/responses';
import type { MCPListToolsTool } from '@oxide/shared';

/** An item of a conversation: message, reasoning, tool call, tool output and so on. */
export type ConversationItem =
  | Message
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseFileSearchToolCall
  | ResponseFunctionWebSearch
  | ConversationItem.ImageGenerationCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ConversationItem.AdditionalTools
  | ResponseReasoningItem
  | ConversationItem.Program
  | ConversationItem.ProgramOutput
  | ResponseCompactionItem
  | ResponseCodeInterpreterToolCall
  | ConversationItem.LocalShellCall
  | ConversationItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ConversationItem.McpListTools
  | ConversationItem.McpApprovalRequest
  | ConversationItem.McpApprovalResponse
  | ConversationItem.McpCall
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutput;

export declare namespace ConversationItem {
  /** Tools that become available from this point of the context on. */
  export type AdditionalTools = ResponseItem.AdditionalTools;

  /** An image that the model generated. */
  export type ImageGenerationCall = ResponseItem.ImageGenerationCall;

  /** Command that the model wants run on your machine. */
  export type LocalShellCall = ResponseItem.LocalShellCall;

  export namespace LocalShellCall {
    /** Command to run on your machine. */
    export type Action = ResponseItem.LocalShellCall.Action;
  }

  /** Output of a local shell command, which your application sends back. */
  export type LocalShellCallOutput = ResponseItem.LocalShellCallOutput;

  /** Asks whether an MCP tool may be called. Answer with an `mcp_approval_response`. */
  export type McpApprovalRequest = ResponseItem.McpApprovalRequest;

  /** Decision on an MCP approval request, as stored by the API. */
  export type McpApprovalResponse = ResponseItem.McpApprovalResponse;

  /** A call of an MCP tool, carried out by the API. */
  export type McpCall = ResponseItem.McpCall;

  /** Tools that an MCP server offers, as the API fetched them. */
  export type McpListTools = ResponseItem.McpListTools;

  export namespace McpListTools {
    /** One tool that an MCP server offers. */
    export type Tool = MCPListToolsTool;
  }

  /** Code that the model wrote to call tools. */
  export type Program = ResponseItem.Program;

  /** Result of a program that the model wrote. */
  export type ProgramOutput = ResponseItem.ProgramOutput;
}

/** One page of a conversation's items. */
export interface ConversationItemList {
  /** Kind of object; a constant. */
  object: 'list';
  /** Items of this page. */
  data: Array<ConversationItem>;
  /** Whether further pages exist. */
  has_more: boolean;
  /** ID of the first object on this page. */
  first_id: string;
  /** ID of the last object on this page; pass it as `after` to get the next one. */
  last_id: string;
}

export type ConversationItemsPage = ConversationCursorPage<ConversationItem>;

/** Items to add to a conversation. */
export interface ItemCreateParams {
  /** Items to add, at most 20 at a time. */
  items: Array<ResponseInputItem>;
  /** Extra output to return with the items. */
  include?: Array<ResponseIncludable>;
}

/** Selects the item to remove. */
export interface ItemDeleteParams {
  /** Conversation that holds the item. */
  conversation_id: string;
}

/** Paging through a conversation's items. */
export interface ItemListParams extends ConversationCursorPageParams {
  /** Sort direction: `asc` oldest first; `desc`, the default, newest first. */
  order?: 'asc' | 'desc';
  /** Extra output to return with the items. */
  include?: Array<ResponseIncludable>;
}

/** Selects the item to read. */
export interface ItemRetrieveParams {
  /** Conversation that holds the item. */
  conversation_id: string;
  /** Extra output to return with the item. */
  include?: Array<ResponseIncludable>;
}
