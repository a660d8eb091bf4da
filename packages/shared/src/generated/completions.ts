// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Tokens that a completion request consumed. */
export interface CompletionUsage {
  /**
   * Tokens that the model generated, including reasoning.
   *
   * @default 0
   */
  completion_tokens: number;
  /**
   * Number of tokens that the prompt takes.
   *
   * @default 0
   */
  prompt_tokens: number;
  /**
   * Prompt and completion tokens together.
   *
   * @default 0
   */
  total_tokens: number;
  /** How the completion tokens divide into kinds. */
  completion_tokens_details?: CompletionUsage.CompletionTokensDetails;
  /** How the prompt tokens divide into kinds. */
  prompt_tokens_details?: CompletionUsage.PromptTokensDetails;
}

export declare namespace CompletionUsage {
  /** How the completion tokens divide into kinds. */
  export interface CompletionTokensDetails {
    /**
     * Tokens of the supplied prediction that ended up in the completion.
     *
     * @default 0
     */
    accepted_prediction_tokens?: number;
    /**
     * Tokens of generated audio.
     *
     * @default 0
     */
    audio_tokens?: number;
    /**
     * Tokens spent on reasoning; part of `completion_tokens`.
     *
     * @default 0
     */
    reasoning_tokens?: number;
    /** Tokens of generated text. */
    text_tokens?: number;
    /**
     * Tokens of the supplied prediction that weren't used; they still count for billing and limits.
     *
     * @default 0
     */
    rejected_prediction_tokens?: number;
  }

  /** How the prompt tokens divide into kinds. */
  export interface PromptTokensDetails {
    /**
     * Prompt tokens that represent audio.
     *
     * @default 0
     */
    audio_tokens?: number;
    /**
     * Prompt tokens that were served from the cache.
     *
     * @default 0
     */
    cached_tokens?: number;
    /** Prompt tokens that represent text. */
    text_tokens?: number;
    /** Prompt tokens that represent images. */
    image_tokens?: number;
    /**
     * Prompt tokens newly stored in the prompt cache.
     *
     * @default 0
     */
    cache_write_tokens?: number;
  }
}
