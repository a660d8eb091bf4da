/** Roughly what a tokeniser would count: a token for each four characters. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

export const charactersPerToken = 4;
