// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as ConversationsAPI from '@oxide/conversations';
import type * as ResponsesAPI from '@oxide/responses';

type ComputerScreenshotContent = ConversationsAPI.ComputerScreenshotContent;
declare namespace ComputerScreenshotContent {
  export type PromptCacheBreakpoint = ConversationsAPI.ComputerScreenshotContent.PromptCacheBreakpoint;
}
type Conversation = ConversationsAPI.Conversation;
type ConversationCreateParams = ConversationsAPI.ConversationCreateParams;
type ConversationDeleted = ConversationsAPI.ConversationDeleted;
type ConversationDeletedResource = ConversationsAPI.ConversationDeletedResource;
type ConversationUpdateParams = ConversationsAPI.ConversationUpdateParams;
type InputFileContent = ResponsesAPI.ResponseInputFile;
type InputImageContent = ResponsesAPI.ResponseInputImage;
type InputTextContent = ResponsesAPI.ResponseInputText;
type Message = ConversationsAPI.Message;
declare namespace Message {
  export type ReasoningText = ConversationsAPI.Message.ReasoningText;
}
type OutputTextContent = ResponsesAPI.ResponseOutputText;
type RefusalContent = ResponsesAPI.ResponseOutputRefusal;
type SummaryTextContent = ConversationsAPI.SummaryTextContent;
type TextContent = ConversationsAPI.TextContent;
type ConversationItem = ConversationsAPI.ConversationItem;
declare namespace ConversationItem {
  export type AdditionalTools = ConversationsAPI.ConversationItem.AdditionalTools;
  export type ImageGenerationCall = ConversationsAPI.ConversationItem.ImageGenerationCall;
  export type LocalShellCall = ConversationsAPI.ConversationItem.LocalShellCall;
  export namespace LocalShellCall {
    export type Action = ConversationsAPI.ConversationItem.LocalShellCall.Action;
  }
  export type LocalShellCallOutput = ConversationsAPI.ConversationItem.LocalShellCallOutput;
  export type McpApprovalRequest = ConversationsAPI.ConversationItem.McpApprovalRequest;
  export type McpApprovalResponse = ConversationsAPI.ConversationItem.McpApprovalResponse;
  export type McpCall = ConversationsAPI.ConversationItem.McpCall;
  export type McpListTools = ConversationsAPI.ConversationItem.McpListTools;
  export namespace McpListTools {
    export type Tool = ConversationsAPI.ConversationItem.McpListTools.Tool;
  }
  export type Program = ConversationsAPI.ConversationItem.Program;
  export type ProgramOutput = ConversationsAPI.ConversationItem.ProgramOutput;
}
type ConversationItemList = ConversationsAPI.ConversationItemList;
type ConversationItemsPage = ConversationsAPI.ConversationItemsPage;
type ItemCreateParams = ConversationsAPI.ItemCreateParams;
type ItemDeleteParams = ConversationsAPI.ItemDeleteParams;
type ItemListParams = ConversationsAPI.ItemListParams;
type ItemRetrieveParams = ConversationsAPI.ItemRetrieveParams;

export type Conversations = ConversationsAPI.Conversations;
export declare namespace Conversations {
  export {
    ComputerScreenshotContent,
    Conversation,
    ConversationCreateParams,
    ConversationDeleted,
    ConversationDeletedResource,
    ConversationItem,
    ConversationItemList,
    ConversationItemsPage,
    ConversationUpdateParams,
    InputFileContent,
    InputImageContent,
    InputTextContent,
    ItemCreateParams,
    ItemDeleteParams,
    ItemListParams,
    ItemRetrieveParams,
    Message,
    OutputTextContent,
    RefusalContent,
    SummaryTextContent,
    TextContent,
  };

  export type Items = ConversationsAPI.Conversations['items'];
  export namespace Items {
    export {
      ConversationItem,
      ConversationItemList,
      ConversationItemsPage,
      ItemCreateParams,
      ItemDeleteParams,
      ItemListParams,
      ItemRetrieveParams,
    };
  }
}
