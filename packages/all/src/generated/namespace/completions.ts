// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as CompletionsAPI from '@oxide/completions';

type Completion = CompletionsAPI.Completion;
type CompletionChoice = CompletionsAPI.CompletionChoice;
declare namespace CompletionChoice {
  export type Logprobs = CompletionsAPI.CompletionChoice.Logprobs;
}
type CompletionCreateParams = CompletionsAPI.CompletionCreateParams;
declare namespace CompletionCreateParams {
  export type CompletionCreateParamsNonStreaming = CompletionsAPI.CompletionCreateParams.CompletionCreateParamsNonStreaming;
  export type CompletionCreateParamsStreaming = CompletionsAPI.CompletionCreateParams.CompletionCreateParamsStreaming;
}
type CompletionCreateParamsNonStreaming = CompletionsAPI.CompletionCreateParamsNonStreaming;
type CompletionCreateParamsStreaming = CompletionsAPI.CompletionCreateParamsStreaming;
type CompletionUsage = CompletionsAPI.CompletionUsage;
declare namespace CompletionUsage {
  export type CompletionTokensDetails = CompletionsAPI.CompletionUsage.CompletionTokensDetails;
  export type PromptTokensDetails = CompletionsAPI.CompletionUsage.PromptTokensDetails;
}

export type Completions = CompletionsAPI.Completions;
export declare namespace Completions {
  export {
    Completion,
    CompletionChoice,
    CompletionCreateParams,
    CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming,
    CompletionUsage,
  };
}
