// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Assistants } from '@oxide/beta';
export type {
  Assistant,
  AssistantCreateParams,
  AssistantDeleted,
  AssistantListParams,
  AssistantStreamEvent,
  AssistantTool,
  AssistantUpdateParams,
  AssistantsPage,
  CodeInterpreterTool,
  DoneEvent,
  FileSearchTool,
  FunctionTool,
  MessageStreamEvent,
  RunStepStreamEvent,
  RunStreamEvent,
  ThreadStreamEvent,
} from '@oxide/beta';
export type { AssistantStream } from '@oxide/beta';
