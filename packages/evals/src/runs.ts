import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import type {
  RunCancelParams,
  RunCancelResponse,
  RunCreateParams,
  RunCreateResponse,
  RunDeleteParams,
  RunDeleteResponse,
  RunListParams,
  RunListResponse,
  RunListResponsesPage,
  RunRetrieveParams,
  RunRetrieveResponse,
} from './generated/index.ts';
import { OutputItems } from './runs/output-items.ts';

/** Tests of one model or prompt by an evaluation. */
export class Runs extends APIResource {
  outputItems: OutputItems = new OutputItems(this._client);

  static OutputItems: typeof OutputItems = OutputItems;

  /**
   * Starts a run, which goes on in the background: read it until its `status` is `completed`, `failed` or
   * `canceled`, or wait for the webhook.
   *
   * @throws BadRequestError when the items do not fit the evaluation's schema
   * @see https://platform.openai.com/docs/api-reference/evals
   */
  create(evalID: string, body: RunCreateParams, options?: RequestOptions): APIPromise<RunCreateResponse> {
    return this._client.post(path`/evals/${evalID}/runs`, { body, ...options });
  }

  /**
   * Reads a run with its counts; the results of each item are its `outputItems`.
   *
   * @see https://platform.openai.com/docs/api-reference/evals
   */
  retrieve(
    runID: string,
    params: RunRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RunRetrieveResponse> {
    const { eval_id } = params;
    return this._client.get(path`/evals/${eval_id}/runs/${runID}`, options);
  }

  /**
   * The runs of an evaluation in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/evals
   */
  list(
    evalID: string,
    query?: QueryOnly<RunListParams> | null,
    options?: RequestOptions,
  ): PagePromise<RunListResponsesPage, RunListResponse>;
  list(evalID: string, options?: QueryPlaceOptions): PagePromise<RunListResponsesPage, RunListResponse>;
  list(
    evalID: string,
    query?: RunListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<RunListResponsesPage, RunListResponse> {
    return this._client.getAPIList(
      path`/evals/${evalID}/runs`,
      CursorPage<RunListResponse>,
      separateOptions(query, options),
    );
  }

  /**
   * Deletes a run.
   *
   * @see https://platform.openai.com/docs/api-reference/evals
   */
  delete(runID: string, params: RunDeleteParams, options?: RequestOptions): APIPromise<RunDeleteResponse> {
    const { eval_id } = params;
    return this._client.delete(path`/evals/${eval_id}/runs/${runID}`, options);
  }

  /**
   * Stops a run that is not over.
   *
   * @see https://platform.openai.com/docs/api-reference/evals
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<RunCancelResponse> {
    const { eval_id } = params;
    return this._client.post(path`/evals/${eval_id}/runs/${runID}/cancel`, options);
  }
}
