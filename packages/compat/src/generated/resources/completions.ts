// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Completions } from '@oxide/completions';
export type { CompletionCreateParamsBase } from '@oxide/completions';
export type {
  Completion,
  CompletionChoice,
  CompletionCreateParams,
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
  CompletionUsage,
} from '@oxide/completions';
