// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Messages } from '@oxide/chat';
export type { ChatCompletionStoreMessagesPage } from '@oxide/chat';
export type { MessageListParams } from '@oxide/chat';
