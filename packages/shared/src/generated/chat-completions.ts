// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { FunctionDefinition } from './shared.ts';

/** A function that the model may call in a chat completion. */
export interface ChatCompletionFunctionTool {
  /** Tells which variant of the type this is. */
  type: 'function';
  /** Name, description and parameter schema of the function. */
  function: FunctionDefinition;
}

/** Details of a streamed chat completion; only together with `stream: true`. */
export interface ChatCompletionStreamOptions {
  /**
   * Adds a last chunk with the token usage of the whole request and empty `choices`; earlier chunks carry
   * `usage: null`. A broken stream may lack it.
   */
  include_usage?: boolean;
  /**
   * Whether streamed deltas carry random padding, which hides their length from eavesdroppers. Turn it off
   * on trusted networks to save bandwidth.
   */
  include_obfuscation?: boolean;
}

/** Moderation policy for one direction. */
export interface ModerationConfigParam {
  /** Whether flagged content is only scored or blocked. */
  mode: 'score' | 'block';
}

/** Moderates the input and output of a request. */
export interface ModerationParam {
  /** Moderation model, such as `omni-moderation-latest`. */
  model: string;
  /** What happens to content that moderation flags. */
  policy?: ModerationPolicyParam | null;
}

/** Moderation policies for input and output. */
export interface ModerationPolicyParam {
  /** Policy for what goes to the model; null for none. */
  input?: ModerationConfigParam | null;
  /** Policy for what the model generates; null for none. */
  output?: ModerationConfigParam | null;
}

/** Outcome of moderating one input or output. */
export interface ModerationResultBody {
  /** Tells which variant of the type this is. */
  type: 'moderation_result';
  /** Moderation model that judged the content. */
  model: string;
  /** True when at least one moderation category applies. */
  flagged: boolean;
  /** Moderation categories, each with true when the content falls under it. */
  categories: { [key: string]: boolean };
  /** For each moderation category, the score that the model gave. */
  category_scores: { [key: string]: number };
  /** For each moderation category, the kinds of input (text, image) that its score covers. */
  category_applied_input_types: { [key: string]: Array<'text' | 'image'> };
}

/**
 * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
 * `prompt_cache_options.ttl` says.
 */
export interface PromptCacheBreakpointParam {
  /** Kind of breakpoint; always `explicit`, set by you. */
  mode: 'explicit';
}

/**
 * Prompt caching for models from `gpt-5.6` on. Up to four breakpoints are written per request; the latest
 * 80 are considered for matches.
 */
export interface PromptCacheOptionsParam {
  /** Shortest time that cached prefixes live; they may live longer. */
  ttl?: '30m';
  /**
   * `implicit` adds one breakpoint to your latest three; `explicit` uses your latest four alone, and
   * without any there is no caching.
   */
  mode?: 'implicit' | 'explicit';
}
