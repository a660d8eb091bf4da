import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, path } from '@oxide/core/internal';
import type {
  Conversation,
  ConversationCreateParams,
  ConversationDeletedResource,
  ConversationUpdateParams,
} from './generated/index.ts';
import { Items } from './items.ts';

/**
 * State that several responses share, kept by the API: pass the id as `conversation` to `responses.create`.
 *
 * Source: https://platform.openai.com/docs/api-reference/conversations
 */
export class Conversations extends APIResource {
  items: Items = new Items(this._client);

  static Items: typeof Items = Items;

  /**
   * Starts a conversation, with at most 20 items to begin with.
   *
   * @see https://platform.openai.com/docs/api-reference/conversations
   */
  create(body?: ConversationCreateParams | null, options?: RequestOptions): APIPromise<Conversation> {
    return this._client.post('/conversations', { body: body ?? {}, ...options });
  }

  /**
   * Reads its metadata; what was said is read by `items.list`.
   *
   * @throws NotFoundError when it does not exist or was deleted
   * @see https://platform.openai.com/docs/api-reference/conversations
   */
  retrieve(conversationID: string, options?: RequestOptions): APIPromise<Conversation> {
    return this._client.get(path`/conversations/${conversationID}`, options);
  }

  /**
   * Sets the metadata; nothing else of a conversation can be changed.
   *
   * @see https://platform.openai.com/docs/api-reference/conversations
   */
  update(
    conversationID: string,
    body: ConversationUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    return this._client.post(path`/conversations/${conversationID}`, { body, ...options });
  }

  /**
   * Deletes a conversation. Its items are not deleted with it.
   *
   * @see https://platform.openai.com/docs/api-reference/conversations
   */
  delete(conversationID: string, options?: RequestOptions): APIPromise<ConversationDeletedResource> {
    return this._client.delete(path`/conversations/${conversationID}`, options);
  }
}
