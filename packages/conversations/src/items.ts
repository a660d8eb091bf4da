import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, path, separateOptions } from '@oxide/core/internal';
import type {
  Conversation,
  ConversationItem,
  ConversationItemList,
  ConversationItemsPage,
  ItemCreateParams,
  ItemDeleteParams,
  ItemListParams,
  ItemRetrieveParams,
} from './generated/index.ts';

/** What was said in a conversation, and what tools gave. */
export class Items extends APIResource {
  /**
   * Adds at most 20 items, and gives those that were added.
   *
   * @see https://platform.openai.com/docs/api-reference/conversations
   */
  create(
    conversationID: string,
    params: ItemCreateParams,
    options?: RequestOptions,
  ): APIPromise<ConversationItemList> {
    const { include, ...body } = params;
    return this._client.post(path`/conversations/${conversationID}/items`, {
      body,
      ...separateOptions({ include }, options),
    });
  }

  /**
   * Reads one item.
   *
   * @see https://platform.openai.com/docs/api-reference/conversations
   */
  retrieve(
    itemID: string,
    params: ItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ConversationItem> {
    const { conversation_id, ...query } = params;
    return this._client.get(
      path`/conversations/${conversation_id}/items/${itemID}`,
      separateOptions(query, options),
    );
  }

  /**
   * The items in pages; `for await` walks them all. The newest come first unless `order` is `asc`.
   *
   * @see https://platform.openai.com/docs/api-reference/conversations
   */
  list(
    conversationID: string,
    query?: QueryOnly<ItemListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ConversationItemsPage, ConversationItem>;
  list(
    conversationID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<ConversationItemsPage, ConversationItem>;
  list(
    conversationID: string,
    query?: ItemListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ConversationItemsPage, ConversationItem> {
    return this._client.getAPIList(
      path`/conversations/${conversationID}/items`,
      ConversationCursorPage<ConversationItem>,
      separateOptions(query, options),
    );
  }

  /**
   * Takes one item out, and gives the conversation that it was in.
   *
   * @see https://platform.openai.com/docs/api-reference/conversations
   */
  delete(itemID: string, params: ItemDeleteParams, options?: RequestOptions): APIPromise<Conversation> {
    const { conversation_id } = params;
    return this._client.delete(path`/conversations/${conversation_id}/items/${itemID}`, options);
  }
}
