/** What a prompt cost. */
export interface PromptTokens {
  /** Of the reply. */
  readonly id: string;
  readonly tokens: number;
  /** Those of `tokens` that the server had in its cache. */
  readonly cachedTokens: number;
  /** From 0 to 1; 0 for an empty prompt. */
  readonly cachedShare: number;
}

/** Servers that tell nothing of a cache have none. */
export function promptTokens(id: string, tokens: number, cachedTokens = 0): PromptTokens {
  return { id, tokens, cachedTokens, cachedShare: tokens > 0 ? cachedTokens / tokens : 0 };
}
