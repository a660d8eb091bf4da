import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import type { Batch, BatchCreateParams, BatchesPage, BatchListParams } from './generated/index.ts';

/**
 * Many requests in one file, worked off within a day at a lower price.
 *
 * Source: https://platform.openai.com/docs/api-reference/batch
 */
export class Batches extends APIResource {
  /**
   * Starts a batch from a file of JSON lines, uploaded with the purpose `batch`. The lines are checked later:
   * a batch that doesn't pass ends as `failed`, with `errors` that name the lines, and nothing is thrown.
   *
   * @throws BadRequestError when the file is missing or has another purpose
   * @see https://platform.openai.com/docs/api-reference/batch
   */
  create(body: BatchCreateParams, options?: RequestOptions): APIPromise<Batch> {
    return this._client.post('/batches', { body, ...options });
  }

  /**
   * How far a batch is. When it is `completed`, `output_file_id` and `error_file_id` lead to the results, whose
   * lines are in no order: match them by `custom_id`. Expired and cancelled batches have results too.
   *
   * @see https://platform.openai.com/docs/api-reference/batch
   */
  retrieve(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this._client.get(path`/batches/${batchID}`, options);
  }

  /**
   * The batches in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/batch
   */
  list(query?: QueryOnly<BatchListParams> | null, options?: RequestOptions): PagePromise<BatchesPage, Batch>;
  list(options?: QueryPlaceOptions): PagePromise<BatchesPage, Batch>;
  list(
    query?: BatchListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<BatchesPage, Batch> {
    return this._client.getAPIList('/batches', CursorPage<Batch>, separateOptions(query, options));
  }

  /**
   * Stops a batch. It is `cancelling` for up to 10 minutes, while requests under way end, then `cancelled`; what
   * was done is in its files and is billed.
   *
   * @see https://platform.openai.com/docs/api-reference/batch
   */
  cancel(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this._client.post(path`/batches/${batchID}/cancel`, options);
  }
}
