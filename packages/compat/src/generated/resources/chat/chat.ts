// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Chat } from '@oxide/chat';
export type { ChatModel } from '@oxide/shared';
