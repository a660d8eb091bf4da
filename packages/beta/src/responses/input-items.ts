import type { PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import { withQueryBetas } from '../beta-header.ts';
import type { BetaResponseItem, BetaResponseItemsPage, InputItemListParams } from '../generated/index.ts';

/**
 * What a stored response was given to reply to.
 *
 * Source: https://platform.openai.com/docs/api-reference/responses/input-items
 */
export class InputItems extends APIResource {
  /**
   * The items in pages; `for await` walks them all. The newest come first unless `order` is `asc`.
   *
   * @see https://platform.openai.com/docs/api-reference/responses/input-items
   */
  list(
    responseID: string,
    params?: QueryOnly<InputItemListParams> | null,
    options?: RequestOptions,
  ): PagePromise<BetaResponseItemsPage, BetaResponseItem>;
  list(responseID: string, options?: QueryPlaceOptions): PagePromise<BetaResponseItemsPage, BetaResponseItem>;
  list(
    responseID: string,
    params?: InputItemListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<BetaResponseItemsPage, BetaResponseItem> {
    return this._client.getAPIList(
      path`/responses/${responseID}/input_items?beta=true`,
      CursorPage<BetaResponseItem>,
      withQueryBetas(separateOptions(params, options)),
    );
  }
}
