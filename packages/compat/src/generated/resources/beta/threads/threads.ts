// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Threads } from '@oxide/beta';
export type { ThreadCreateAndRunParamsBase } from '@oxide/beta';
export type {
  AssistantResponseFormatOption,
  AssistantToolChoice,
  AssistantToolChoiceFunction,
  AssistantToolChoiceOption,
  Thread,
  ThreadCreateAndRunParams,
  ThreadCreateAndRunParamsNonStreaming,
  ThreadCreateAndRunParamsStreaming,
  ThreadCreateParams,
  ThreadDeleted,
  ThreadUpdateParams,
} from '@oxide/beta';
export type { AssistantStream } from '@oxide/beta';
export type { ThreadCreateAndRunParamsNonStreaming as ThreadCreateAndRunPollParams } from '@oxide/beta';
export type { ThreadCreateAndRunParamsBaseStream as ThreadCreateAndRunStreamParams } from '@oxide/beta';
