import type { PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import type {
  ChatCompletionStoreMessage,
  ChatCompletionStoreMessagesPage,
  MessageListParams,
} from './generated/index.ts';

/** The conversation that a stored completion was given. */
export class Messages extends APIResource {
  /**
   * The messages in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/chat
   */
  list(
    completionID: string,
    query?: QueryOnly<MessageListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionStoreMessagesPage, ChatCompletionStoreMessage>;
  list(
    completionID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<ChatCompletionStoreMessagesPage, ChatCompletionStoreMessage>;
  list(
    completionID: string,
    query?: MessageListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionStoreMessagesPage, ChatCompletionStoreMessage> {
    const address = path`/chat/completions/${completionID}/messages`;
    return this._client.getAPIList(
      address,
      CursorPage<ChatCompletionStoreMessage>,
      separateOptions(query, options),
    );
  }
}
