import type { PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import type {
  CheckpointListParams,
  FineTuningJobCheckpoint,
  FineTuningJobCheckpointsPage,
} from '../generated/index.ts';

/** Models that a job saved on its way. */
export class Checkpoints extends APIResource {
  /**
   * The checkpoints of a job in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  list(
    fineTuningJobID: string,
    query?: QueryOnly<CheckpointListParams> | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint>;
  list(
    fineTuningJobID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint>;
  list(
    fineTuningJobID: string,
    query?: CheckpointListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint> {
    return this._client.getAPIList(
      path`/fine_tuning/jobs/${fineTuningJobID}/checkpoints`,
      CursorPage<FineTuningJobCheckpoint>,
      separateOptions(query, options),
    );
  }
}
