// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Conversations } from '@oxide/conversations';
export type {
  ComputerScreenshotContent,
  Conversation,
  ConversationCreateParams,
  ConversationDeleted,
  ConversationDeletedResource,
  ConversationUpdateParams,
  Message,
  SummaryTextContent,
  TextContent,
} from '@oxide/conversations';
export type { ResponseInputFile as InputFileContent } from '@oxide/responses';
export type { ResponseInputImage as InputImageContent } from '@oxide/responses';
export type { ResponseInputText as InputTextContent } from '@oxide/responses';
export type { ResponseOutputText as OutputTextContent } from '@oxide/responses';
export type { ResponseOutputRefusal as RefusalContent } from '@oxide/responses';
