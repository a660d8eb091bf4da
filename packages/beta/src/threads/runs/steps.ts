import type { APIPromise, PagePromise, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import { assistantsV2 } from '../../beta-header.ts';
import type { RunStep, RunStepsPage, StepListParams, StepRetrieveParams } from '../../generated/index.ts';

/**
 * What a run did: the messages it wrote and the tools it called.
 *
 * Source: https://platform.openai.com/docs/api-reference/run-steps
 *
 * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
 */
export class Steps extends APIResource {
  /**
   * Reads a step.
   *
   * @throws NotFoundError when the thread, the run or the step does not exist
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   * @see https://platform.openai.com/docs/api-reference/run-steps
   */
  retrieve(stepID: string, params: StepRetrieveParams, options?: RequestOptions): APIPromise<RunStep> {
    const { thread_id, run_id, ...query } = params;
    return this._client.get(
      path`/threads/${thread_id}/runs/${run_id}/steps/${stepID}`,
      assistantsV2(separateOptions(query, options)),
    );
  }

  /**
   * The steps of a run in pages; `for await` walks them all, the newest first unless `order` is `asc`.
   *
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   * @see https://platform.openai.com/docs/api-reference/run-steps
   */
  list(runID: string, params: StepListParams, options?: RequestOptions): PagePromise<RunStepsPage, RunStep> {
    const { thread_id, ...query } = params;
    return this._client.getAPIList(
      path`/threads/${thread_id}/runs/${runID}/steps`,
      CursorPage<RunStep>,
      assistantsV2(separateOptions(query, options)),
    );
  }
}
