import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import { assistantsV2 } from '../beta-header.ts';
import type {
  Message,
  MessageCreateParams,
  MessageDeleted,
  MessageDeleteParams,
  MessageListParams,
  MessageRetrieveParams,
  MessagesPage,
  MessageUpdateParams,
} from '../generated/index.ts';

/**
 * What users and assistants said in a thread.
 *
 * Source: https://platform.openai.com/docs/api-reference/messages
 *
 * @deprecated Conversations and the Responses API (`@oxide/conversations`, `@oxide/responses`) take their place.
 */
export class Messages extends APIResource {
  /**
   * Adds a message at the end of a thread.
   *
   * @throws BadRequestError while a run is under way on the thread
   * @deprecated Items of a conversation (`@oxide/conversations`) take the place of messages.
   * @see https://platform.openai.com/docs/api-reference/messages
   */
  create(threadID: string, body: MessageCreateParams, options?: RequestOptions): APIPromise<Message> {
    return this._client.post(path`/threads/${threadID}/messages`, assistantsV2({ body, ...options }));
  }

  /**
   * Reads a message.
   *
   * @throws NotFoundError when the thread or the message does not exist
   * @deprecated Items of a conversation (`@oxide/conversations`) take the place of messages.
   * @see https://platform.openai.com/docs/api-reference/messages
   */
  retrieve(messageID: string, params: MessageRetrieveParams, options?: RequestOptions): APIPromise<Message> {
    return this._client.get(path`/threads/${params.thread_id}/messages/${messageID}`, assistantsV2(options));
  }

  /**
   * Changes the metadata of a message; its content can't be changed.
   *
   * @deprecated Items of a conversation (`@oxide/conversations`) take the place of messages.
   * @see https://platform.openai.com/docs/api-reference/messages
   */
  update(messageID: string, params: MessageUpdateParams, options?: RequestOptions): APIPromise<Message> {
    const { thread_id, ...body } = params;
    return this._client.post(
      path`/threads/${thread_id}/messages/${messageID}`,
      assistantsV2({ body, ...options }),
    );
  }

  /**
   * The messages of a thread in pages; `for await` walks them all. The newest come first unless `order` is
   * `asc`; `run_id` keeps those of one run.
   *
   * @deprecated Items of a conversation (`@oxide/conversations`) take the place of messages.
   * @see https://platform.openai.com/docs/api-reference/messages
   */
  list(
    threadID: string,
    query?: QueryOnly<MessageListParams> | null,
    options?: RequestOptions,
  ): PagePromise<MessagesPage, Message>;
  /** @deprecated Items of a conversation (`@oxide/conversations`) take the place of messages. */
  list(threadID: string, options?: QueryPlaceOptions): PagePromise<MessagesPage, Message>;
  list(
    threadID: string,
    query?: MessageListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<MessagesPage, Message> {
    return this._client.getAPIList(
      path`/threads/${threadID}/messages`,
      CursorPage<Message>,
      assistantsV2(separateOptions(query, options)),
    );
  }

  /**
   * Deletes a message.
   *
   * @deprecated Items of a conversation (`@oxide/conversations`) take the place of messages.
   * @see https://platform.openai.com/docs/api-reference/messages
   */
  delete(
    messageID: string,
    params: MessageDeleteParams,
    options?: RequestOptions,
  ): APIPromise<MessageDeleted> {
    return this._client.delete(
      path`/threads/${params.thread_id}/messages/${messageID}`,
      assistantsV2(options),
    );
  }
}
