import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import { assistantsV2 } from './beta-header.ts';
import type {
  Assistant,
  AssistantCreateParams,
  AssistantDeleted,
  AssistantListParams,
  AssistantsPage,
  AssistantUpdateParams,
} from './generated/index.ts';

/**
 * Models with instructions, tools and files that are kept under an id, for runs on threads.
 *
 * Source: https://platform.openai.com/docs/api-reference/assistants
 */
export class Assistants extends APIResource {
  /**
   * Makes an assistant.
   *
   * @throws BadRequestError when a parameter is wrong, or the model can't be used by assistants
   * @deprecated The Responses API (`@oxide/responses`) takes its place.
   * @see https://platform.openai.com/docs/api-reference/assistants
   */
  create(body: AssistantCreateParams, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.post('/assistants', assistantsV2({ body, ...options }));
  }

  /**
   * Reads an assistant.
   *
   * @throws NotFoundError when it does not exist, or belongs to another project
   * @deprecated The Responses API (`@oxide/responses`) takes its place.
   * @see https://platform.openai.com/docs/api-reference/assistants
   */
  retrieve(assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.get(path`/assistants/${assistantID}`, assistantsV2(options));
  }

  /**
   * Changes what the body names and leaves the rest; lists, such as `tools`, are replaced whole.
   *
   * @deprecated The Responses API (`@oxide/responses`) takes its place.
   * @see https://platform.openai.com/docs/api-reference/assistants
   */
  update(assistantID: string, body: AssistantUpdateParams, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.post(path`/assistants/${assistantID}`, assistantsV2({ body, ...options }));
  }

  /**
   * The assistants of the project in pages; `for await` walks them all, the newest first unless `order` is
   * `asc`.
   *
   * @deprecated The Responses API (`@oxide/responses`) takes its place.
   * @see https://platform.openai.com/docs/api-reference/assistants
   */
  list(
    query?: QueryOnly<AssistantListParams> | null,
    options?: RequestOptions,
  ): PagePromise<AssistantsPage, Assistant>;
  /** @deprecated The Responses API (`@oxide/responses`) takes its place. */
  list(options?: QueryPlaceOptions): PagePromise<AssistantsPage, Assistant>;
  list(
    query?: AssistantListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<AssistantsPage, Assistant> {
    return this._client.getAPIList(
      '/assistants',
      CursorPage<Assistant>,
      assistantsV2(separateOptions(query, options)),
    );
  }

  /**
   * Deletes an assistant; its threads and their runs stay.
   *
   * @deprecated The Responses API (`@oxide/responses`) takes its place.
   * @see https://platform.openai.com/docs/api-reference/assistants
   */
  delete(assistantID: string, options?: RequestOptions): APIPromise<AssistantDeleted> {
    return this._client.delete(path`/assistants/${assistantID}`, assistantsV2(options));
  }
}
