// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ChatCompletionStreamOptions, CompletionUsage as SharedCompletionUsage } from '@oxide/shared';

/** Continued text; in a stream, a piece of it in the same shape. */
export interface Completion {
  /** Identifier of the completion. */
  id: string;
  /** One entry per continuation; as many per prompt as `n` asked for. */
  choices: Array<CompletionChoice>;
  /** Creation time in Unix seconds. */
  created: number;
  /** Model that continued the text. */
  model: string;
  /** Kind of object; a constant. */
  object: 'text_completion';
  /** Marks the configuration of the backend; when it changes, equal seeds may give other results. */
  system_fingerprint?: string;
  /** Tokens that the request consumed. */
  usage?: SharedCompletionUsage;
}

/** One entry per continuation; as many per prompt as `n` asked for. */
export interface CompletionChoice {
  /**
   * Why generation ended: `stop` natural end or stop sequence, `length` token limit, `content_filter`
   * content was withheld.
   */
  finish_reason: 'stop' | 'length' | 'content_filter';
  /** Position within its list, from 0. */
  index: number;
  /** Log probabilities of the tokens; null unless they were requested. */
  logprobs: CompletionChoice.Logprobs | null;
  /** Text of the continuation. */
  text: string;
}

export declare namespace CompletionChoice {
  /** Log probabilities of the tokens; null unless they were requested. */
  export interface Logprobs {
    /** Where each token begins in the text, in characters. */
    text_offset?: Array<number>;
    /** Log probability of each token. */
    token_logprobs?: Array<number>;
    /** The tokens as text. */
    tokens?: Array<string>;
    /** For each position, the likeliest tokens with their log probabilities. */
    top_logprobs?: Array<{ [key: string]: number }>;
  }
}

/** Text to continue, and how. */
export type CompletionCreateParams = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming;

export declare namespace CompletionCreateParams {
  export type CompletionCreateParamsNonStreaming = OuterCompletionCreateParamsNonStreaming;

  export type CompletionCreateParamsStreaming = OuterCompletionCreateParamsStreaming;
}

/** Text to continue, and how. */
export interface CompletionCreateParamsBase {
  /** Model that continues the text. */
  model: (string & {}) | 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002';
  /**
   * Text to continue, or several, as strings or token arrays. Without it, a new document begins.
   *
   * @default "<|endoftext|>"
   */
  prompt: string | Array<string> | Array<number> | Array<Array<number>> | null;
  /**
   * How many completions to generate; the `n` likeliest by mean log probability are returned. Must exceed
   * `n`; all are billed; no streaming. Range: 0 to 20.
   *
   * @default 1
   */
  best_of?: number | null;
  /**
   * Whether to repeat the prompt before the completion.
   *
   * @default false
   */
  echo?: boolean | null;
  /**
   * Penalty on tokens in proportion to how often they have occurred; positive values reduce verbatim
   * repetition. Range: -2 to 2.
   *
   * @default 0
   */
  frequency_penalty?: number | null;
  /**
   * Map from token ID to a bias, -100 to 100, that is added to the token's logit. Around ±1 nudges; ±100
   * bans or forces the token.
   */
  logit_bias?: { [key: string]: number } | null;
  /**
   * How many of the likeliest tokens, at most 5, to return with log probabilities; the chosen token comes
   * too. Range: 0 to 5.
   */
  logprobs?: number | null;
  /**
   * Limit on generated tokens; together with the prompt they must fit the context. Range: at least 0.
   *
   * @default 16
   */
  max_tokens?: number | null;
  /**
   * How many completions to generate per prompt; the tokens of all of them are billed. Range: 1 to 128.
   *
   * @default 1
   */
  n?: number | null;
  /**
   * Penalty on tokens that have occurred at all; positive values favour new topics. Range: -2 to 2.
   *
   * @default 0
   */
  presence_penalty?: number | null;
  /** Makes sampling repeatable as far as possible: equal seed and parameters should lead to equal results. */
  seed?: number | null;
  /**
   * Up to 4 strings that end generation; they are left out of the result. Some reasoning models don't take
   * it.
   */
  stop?: string | Array<string> | null;
  /**
   * When true, tokens arrive as events, and `data: [DONE]` ends the stream.
   *
   * @default false
   */
  stream?: boolean | null;
  /** Details of streaming; only with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** Text that follows the inserted part; only `gpt-3.5-turbo-instruct`. */
  suffix?: string | null;
  /**
   * Sampling temperature: low is focused and repeatable, high is varied. Change this or `top_p`, not both.
   * Range: 0 to 2.
   *
   * @default 1
   */
  temperature?: number | null;
  /**
   * Nucleus sampling: only the likeliest tokens that add up to this probability are considered. Change
   * this or `temperature`, not both. Range: 0 to 1.
   *
   * @default 1
   */
  top_p?: number | null;
  /** Stable identifier of your end user, which helps to find abuse. */
  user?: string;
}

/** Text to continue, and how. */
export interface CompletionCreateParamsNonStreaming extends CompletionCreateParamsBase {
  /** When true, tokens arrive as events, and `data: [DONE]` ends the stream. */
  stream?: false | null;
}

/** Text to continue, and how. */
export interface CompletionCreateParamsStreaming extends CompletionCreateParamsBase {
  /** When true, tokens arrive as events, and `data: [DONE]` ends the stream. */
  stream: true;
}

/** Tokens that a completion request consumed. */
export type CompletionUsage = SharedCompletionUsage;

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

type OuterCompletionCreateParamsNonStreaming = CompletionCreateParamsNonStreaming;
type OuterCompletionCreateParamsStreaming = CompletionCreateParamsStreaming;
