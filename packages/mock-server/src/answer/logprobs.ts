import { splitDeltas } from './split-deltas.ts';

export interface TokenLogprob {
  token: string;
  logprob: number;
  bytes: number[];
  top_logprobs: { token: string; logprob: number; bytes: number[] }[];
}

/** A log probability for each token (here: word) of a text. */
export function tokenLogprobs(text: string): TokenLogprob[] {
  return splitDeltas(text).map((token) => {
    const entry = { token, logprob: -0.01, bytes: [...Buffer.from(token)] };
    return { ...entry, top_logprobs: [entry] };
  });
}
