import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import type {
  FineTuningJob,
  FineTuningJobEvent,
  FineTuningJobEventsPage,
  FineTuningJobsPage,
  JobCreateParams,
  JobListEventsParams,
  JobListParams,
} from './generated/index.ts';
import { Checkpoints } from './jobs/checkpoints.ts';

/** Trainings, from the queue to the finished model. */
export class Jobs extends APIResource {
  checkpoints: Checkpoints = new Checkpoints(this._client);

  static Checkpoints: typeof Checkpoints = Checkpoints;

  /**
   * Queues a training on a file that was uploaded with `purpose: 'fine-tune'`. The files are checked after
   * this call: see the job's `status` and `error`.
   *
   * @throws BadRequestError when the model can't be trained, or the method does not fit it
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  create(body: JobCreateParams, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post('/fine_tuning/jobs', { body, ...options });
  }

  /**
   * Reads a job; `fine_tuned_model` is set once it has succeeded.
   *
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  retrieve(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.get(path`/fine_tuning/jobs/${fineTuningJobID}`, options);
  }

  /**
   * The jobs in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  list(
    query?: QueryOnly<JobListParams> | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobsPage, FineTuningJob>;
  list(options?: QueryPlaceOptions): PagePromise<FineTuningJobsPage, FineTuningJob>;
  list(
    query?: JobListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobsPage, FineTuningJob> {
    return this._client.getAPIList(
      '/fine_tuning/jobs',
      CursorPage<FineTuningJob>,
      separateOptions(query, options),
    );
  }

  /**
   * Ends a job that is queued or runs, for good.
   *
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  cancel(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/cancel`, options);
  }

  /**
   * What happened to a job, in pages; `for await` walks all events.
   *
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  listEvents(
    fineTuningJobID: string,
    query?: QueryOnly<JobListEventsParams> | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent>;
  listEvents(
    fineTuningJobID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent>;
  listEvents(
    fineTuningJobID: string,
    query?: JobListEventsParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent> {
    return this._client.getAPIList(
      path`/fine_tuning/jobs/${fineTuningJobID}/events`,
      CursorPage<FineTuningJobEvent>,
      separateOptions(query, options),
    );
  }

  /**
   * Holds a job that runs, until `resume`.
   *
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  pause(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/pause`, options);
  }

  /**
   * Goes on with a job that was paused.
   *
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  resume(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/resume`, options);
  }
}
