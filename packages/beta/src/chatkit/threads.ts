import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, path, separateOptions } from '@oxide/core/internal';
import { chatKitV1 } from '../beta-header.ts';
import type {
  ChatKitThread,
  ChatKitThreadItemList,
  ChatKitThreadItemListDataPage,
  ChatKitThreadsPage,
  ThreadDeleteResponse,
  ThreadListItemsParams,
  ThreadListParams,
} from '../generated/index.ts';

type ThreadItem = ChatKitThreadItemList['data'][number];

/**
 * The chats that users had in ChatKit sessions.
 *
 * Source: https://platform.openai.com/docs/api-reference/chatkit/threads
 */
export class Threads extends APIResource {
  /**
   * Reads a thread without its items.
   *
   * @throws NotFoundError when it does not exist
   * @see https://platform.openai.com/docs/api-reference/chatkit/threads
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<ChatKitThread> {
    return this._client.get(path`/chatkit/threads/${threadID}`, chatKitV1(options));
  }

  /**
   * The threads in pages, those of one `user` when given; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/chatkit/threads
   */
  list(
    query?: QueryOnly<ThreadListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadsPage, ChatKitThread>;
  list(options?: QueryPlaceOptions): PagePromise<ChatKitThreadsPage, ChatKitThread>;
  list(
    query?: ThreadListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadsPage, ChatKitThread> {
    return this._client.getAPIList(
      '/chatkit/threads',
      ConversationCursorPage<ChatKitThread>,
      chatKitV1(separateOptions(query, options)),
    );
  }

  /**
   * Deletes a thread with its items and their files.
   *
   * @see https://platform.openai.com/docs/api-reference/chatkit/threads
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleteResponse> {
    return this._client.delete(path`/chatkit/threads/${threadID}`, chatKitV1(options));
  }

  /**
   * Messages, widgets, tool calls and tasks of a thread in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/chatkit/threads
   */
  listItems(
    threadID: string,
    query?: QueryOnly<ThreadListItemsParams> | null,
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadItemListDataPage, ThreadItem>;
  listItems(
    threadID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<ChatKitThreadItemListDataPage, ThreadItem>;
  listItems(
    threadID: string,
    query?: ThreadListItemsParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadItemListDataPage, ThreadItem> {
    return this._client.getAPIList(
      path`/chatkit/threads/${threadID}/items`,
      ConversationCursorPage<ThreadItem>,
      chatKitV1(separateOptions(query, options)),
    );
  }
}
