import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import type {
  EvalCreateParams,
  EvalCreateResponse,
  EvalDeleteResponse,
  EvalListParams,
  EvalListResponse,
  EvalListResponsesPage,
  EvalRetrieveResponse,
  EvalUpdateParams,
  EvalUpdateResponse,
} from './generated/index.ts';
import { Runs } from './runs.ts';

/**
 * Tests of models: what items look like and how outputs are graded. Runs test one model each.
 *
 * Source: https://platform.openai.com/docs/api-reference/evals
 */
export class Evals extends APIResource {
  runs: Runs = new Runs(this._client);

  static Runs: typeof Runs = Runs;

  /**
   * Defines an evaluation. Its data source and its criteria can't be changed afterwards.
   *
   * @throws BadRequestError when a parameter is wrong; `error.param` names it
   * @see https://platform.openai.com/docs/api-reference/evals
   */
  create(body: EvalCreateParams, options?: RequestOptions): APIPromise<EvalCreateResponse> {
    return this._client.post('/evals', { body, ...options });
  }

  /**
   * Reads an evaluation; its results are those of its runs.
   *
   * @see https://platform.openai.com/docs/api-reference/evals
   */
  retrieve(evalID: string, options?: RequestOptions): APIPromise<EvalRetrieveResponse> {
    return this._client.get(path`/evals/${evalID}`, options);
  }

  /**
   * Changes name or metadata.
   *
   * @see https://platform.openai.com/docs/api-reference/evals
   */
  update(evalID: string, body: EvalUpdateParams, options?: RequestOptions): APIPromise<EvalUpdateResponse> {
    return this._client.post(path`/evals/${evalID}`, { body, ...options });
  }

  /**
   * The project's evaluations in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/evals
   */
  list(
    query?: QueryOnly<EvalListParams> | null,
    options?: RequestOptions,
  ): PagePromise<EvalListResponsesPage, EvalListResponse>;
  list(options?: QueryPlaceOptions): PagePromise<EvalListResponsesPage, EvalListResponse>;
  list(
    query?: EvalListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<EvalListResponsesPage, EvalListResponse> {
    return this._client.getAPIList('/evals', CursorPage<EvalListResponse>, separateOptions(query, options));
  }

  /**
   * Deletes an evaluation.
   *
   * @see https://platform.openai.com/docs/api-reference/evals
   */
  delete(evalID: string, options?: RequestOptions): APIPromise<EvalDeleteResponse> {
    return this._client.delete(path`/evals/${evalID}`, options);
  }
}
