import type { PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import type { InputItemListParams, ResponseItem, ResponseItemsPage } from './generated/index.ts';

/** What a stored response was given to reply to. */
export class InputItems extends APIResource {
  /**
   * The items in pages; `for await` walks them all. The newest come first unless `order` is `asc`.
   *
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  list(
    responseID: string,
    query?: QueryOnly<InputItemListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ResponseItemsPage, ResponseItem>;
  list(responseID: string, options?: QueryPlaceOptions): PagePromise<ResponseItemsPage, ResponseItem>;
  list(
    responseID: string,
    query?: InputItemListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ResponseItemsPage, ResponseItem> {
    return this._client.getAPIList(
      path`/responses/${responseID}/input_items`,
      CursorPage<ResponseItem>,
      separateOptions(query, options),
    );
  }
}
