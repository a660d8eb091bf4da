// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ChatKitThreads as Threads } from '@oxide/beta';
export type {
  ChatKitAttachment,
  ChatKitResponseOutputText,
  ChatKitThread,
  ChatKitThreadAssistantMessageItem,
  ChatKitThreadItemList,
  ChatKitThreadItemListDataPage,
  ChatKitThreadUserMessageItem,
  ChatKitThreadsPage,
  ChatKitWidgetItem,
  ChatSession,
  ChatSessionAutomaticThreadTitling,
  ChatSessionChatKitConfiguration,
  ChatSessionChatKitConfigurationParam,
  ChatSessionExpiresAfterParam,
  ChatSessionFileUpload,
  ChatSessionHistory,
  ChatSessionRateLimits,
  ChatSessionRateLimitsParam,
  ChatSessionStatus,
  ChatSessionWorkflowParam,
  ThreadDeleteResponse,
  ThreadListItemsParams,
  ThreadListParams,
} from '@oxide/beta';
