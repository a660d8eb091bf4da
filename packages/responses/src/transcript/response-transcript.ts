import type { PromptTokens } from '@oxide/core';
import { promptTokens, Transcript } from '@oxide/core/internal';
import type { Response, ResponseInputItem } from '../generated/index.ts';
import { toResponseInputItems } from './to-input-items.ts';

/**
 * The conversation of `responses.create({ input: transcript.items })`: items are encoded once, when they are
 * added, and each request reuses their bytes. It also tells how much of each prompt the server found in its cache.
 *
 * Not for `previous_response_id`, where the server keeps the conversation.
 */
export class ResponseTranscript extends Transcript<ResponseInputItem> {
  readonly #prompts: PromptTokens[] = [];

  /** The prompt of each response that was added, in tokens. A fork begins without any. */
  get prompts(): readonly PromptTokens[] {
    return this.#prompts;
  }

  /** Adds what a response put out, as the next request takes it, and notes how its prompt was cached. */
  appendResponse(response: Response): this {
    this.append(toResponseInputItems(response.output ?? []));
    const { usage } = response;
    if (usage)
      this.#prompts.push(
        promptTokens(response.id, usage.input_tokens, usage.input_tokens_details?.cached_tokens),
      );
    return this;
  }
}
