// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Runs } from '@oxide/beta';
export type { RunCreateParamsBase, RunSubmitToolOutputsParamsBase } from '@oxide/beta';
export type {
  RequiredActionFunctionToolCall,
  Run,
  RunCancelParams,
  RunCreateParams,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunListParams,
  RunRetrieveParams,
  RunStatus,
  RunSubmitToolOutputsParams,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
  RunUpdateParams,
  RunsPage,
} from '@oxide/beta';
export type { RunCreateParamsNonStreaming as RunCreateAndPollParams } from '@oxide/beta';
export type { RunCreateParamsBaseStream as RunCreateAndStreamParams } from '@oxide/beta';
export type { RunCreateParamsBaseStream as RunStreamParams } from '@oxide/beta';
export type {
  RunSubmitToolOutputsParamsNonStreaming as RunSubmitToolOutputsAndPollParams,
} from '@oxide/beta';
export type { RunSubmitToolOutputsParamsStream as RunSubmitToolOutputsStreamParams } from '@oxide/beta';
