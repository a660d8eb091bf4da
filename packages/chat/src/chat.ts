import { APIResource } from '@oxide/core/internal';
import { Completions } from './completions.ts';

/**
 * Conversations given as messages.
 *
 * Source: https://platform.openai.com/docs/api-reference/chat
 */
export class Chat extends APIResource {
  completions: Completions = new Completions(this._client);

  static Completions: typeof Completions = Completions;
}
