import type { Completions } from '../completions.ts';

/** What the helpers send their requests with; the client class of the whole API is one. */
export interface ChatCompletionClient {
  chat: { completions: Pick<Completions, 'create'> };
}
