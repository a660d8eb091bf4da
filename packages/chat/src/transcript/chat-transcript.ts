import type { PromptTokens } from '@oxide/core';
import { promptTokens, Transcript } from '@oxide/core/internal';
import type { ChatCompletion, ChatCompletionMessageParam } from '../generated/index.ts';
import { toRequestMessage } from '../runner/request-message.ts';

/**
 * The conversation of `completions.create({ messages: transcript.items })`: messages are encoded once, when
 * they are added, and each request reuses their bytes. It also tells how much of each prompt the server found
 * in its cache.
 */
export class ChatTranscript extends Transcript<ChatCompletionMessageParam> {
  readonly #prompts: PromptTokens[] = [];

  /** The prompt of each completion that was added, in tokens. A fork begins without any. */
  get prompts(): readonly PromptTokens[] {
    return this.#prompts;
  }

  /** Adds the message of a completion's first choice, as the next request takes it, and notes how its prompt was cached. */
  appendCompletion(completion: ChatCompletion): this {
    const message = completion.choices[0]?.message;
    if (message) this.append(toRequestMessage(message));
    const { usage } = completion;
    if (usage)
      this.#prompts.push(
        promptTokens(completion.id, usage.prompt_tokens, usage.prompt_tokens_details?.cached_tokens),
      );
    return this;
  }
}
