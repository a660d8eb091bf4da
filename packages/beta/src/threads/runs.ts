import type {
  APIPromise,
  PagePromise,
  PollOptions,
  QueryOnly,
  QueryPlaceOptions,
  RequestOptions,
  Stream,
  WithRequestID,
} from '@oxide/core';
import { APIResource, CursorPage, path, poll, separateOptions } from '@oxide/core/internal';
import { assistantsV2 } from '../beta-header.ts';
import type {
  AssistantStreamEvent,
  Run,
  RunCancelParams,
  RunCreateParamsBase,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunListParams,
  RunRetrieveParams,
  RunStatus,
  RunSubmitToolOutputsParamsBase,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
  RunsPage,
  RunUpdateParams,
} from '../generated/index.ts';
import { AssistantStream } from './assistant-stream/assistant-stream.ts';
import type {
  RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream,
} from './assistant-stream/assistant-stream-events.ts';
import { pollOptionsAfter } from './poll-options-after.ts';
import { Steps } from './runs/steps.ts';

/** States that only the caller, or nobody, can move a run out of. */
const SETTLED: ReadonlySet<RunStatus> = new Set<RunStatus>([
  'requires_action',
  'completed',
  'incomplete',
  'failed',
  'cancelled',
  'expired',
]);

/**
 * Assistants at work on a thread.
 *
 * Source: https://platform.openai.com/docs/api-reference/runs
 *
 * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
 */
export class Runs extends APIResource {
  steps: Steps = new Steps(this._client);

  static Steps: typeof Steps = Steps;

  /**
   * Starts a run. With `stream: true` the promise gives a stream of `{ event, data }`; an error of the run's
   * stream is thrown by the loop and is no item. `include` asks for more in the steps of the stream.
   *
   * @throws BadRequestError when a parameter is wrong, or the thread has a run under way
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   * @see https://platform.openai.com/docs/api-reference/runs
   */
  create(threadID: string, params: RunCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Run>;
  /** @deprecated The Responses API (`@oxide/responses`) takes the place of runs. */
  create(
    threadID: string,
    params: RunCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  /** @deprecated The Responses API (`@oxide/responses`) takes the place of runs. */
  create(
    threadID: string,
    params: RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run>;
  create(
    threadID: string,
    params: RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run> {
    const { include, ...body } = params;
    const query = { include, ...options?.query };
    const stream = params.stream ?? false;
    return this._client.post(
      path`/threads/${threadID}/runs`,
      assistantsV2({ body, ...options, query, stream, __synthesizeEventData: true }),
    );
  }

  /**
   * Reads a run.
   *
   * @throws NotFoundError when the thread or the run does not exist
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   * @see https://platform.openai.com/docs/api-reference/runs
   */
  retrieve(runID: string, params: RunRetrieveParams, options?: RequestOptions): APIPromise<Run> {
    return this._client.get(path`/threads/${params.thread_id}/runs/${runID}`, assistantsV2(options));
  }

  /**
   * Changes the metadata of a run; nothing else of it can be changed.
   *
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   * @see https://platform.openai.com/docs/api-reference/runs
   */
  update(runID: string, params: RunUpdateParams, options?: RequestOptions): APIPromise<Run> {
    const { thread_id, ...body } = params;
    return this._client.post(path`/threads/${thread_id}/runs/${runID}`, assistantsV2({ body, ...options }));
  }

  /**
   * The runs of a thread in pages; `for await` walks them all, the newest first unless `order` is `asc`.
   *
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   * @see https://platform.openai.com/docs/api-reference/runs
   */
  list(
    threadID: string,
    query?: QueryOnly<RunListParams> | null,
    options?: RequestOptions,
  ): PagePromise<RunsPage, Run>;
  /** @deprecated The Responses API (`@oxide/responses`) takes the place of runs. */
  list(threadID: string, options?: QueryPlaceOptions): PagePromise<RunsPage, Run>;
  list(
    threadID: string,
    query?: RunListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<RunsPage, Run> {
    return this._client.getAPIList(
      path`/threads/${threadID}/runs`,
      CursorPage<Run>,
      assistantsV2(separateOptions(query, options)),
    );
  }

  /**
   * Stops a run that is `in_progress`. It is `cancelling` first; `poll` waits until it has ended.
   *
   * @throws BadRequestError when the run can't be cancelled any more
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   * @see https://platform.openai.com/docs/api-reference/runs
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<Run> {
    return this._client.post(path`/threads/${params.thread_id}/runs/${runID}/cancel`, assistantsV2(options));
  }

  /**
   * Answers the tool calls that a run waits for in `requires_action`, all of them at once, before the run
   * expires. With `stream: true` the promise gives a stream of what follows.
   *
   * @throws BadRequestError when the run does not wait, or an output is missing
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   * @see https://platform.openai.com/docs/api-reference/runs
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  /** @deprecated The Responses API (`@oxide/responses`) takes the place of runs. */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  /** @deprecated The Responses API (`@oxide/responses`) takes the place of runs. */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run>;
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run> {
    const { thread_id, ...body } = params;
    const stream = params.stream ?? false;
    return this._client.post(
      path`/threads/${thread_id}/runs/${runID}/submit_tool_outputs`,
      assistantsV2({ body, ...options, stream, __synthesizeEventData: true }),
    );
  }

  /**
   * Looks at a run until it has ended (`completed`, `incomplete`, `failed`, `cancelled`, `expired`) or waits
   * for tool outputs (`requires_action`): see `status`, as a run that failed is given and not thrown.
   *
   * @throws APIConnectionTimeoutError when `totalTimeoutMs` is over
   * @throws APIUserAbortError when the signal aborts
   * @see https://platform.openai.com/docs/api-reference/runs
   */
  poll(runID: string, params: RunRetrieveParams, options?: PollOptions): Promise<WithRequestID<Run>> {
    const retrieve = (requestOptions: RequestOptions) => this.retrieve(runID, params, requestOptions);
    return poll(retrieve, (run) => SETTLED.has(run.status), options);
  }

  /**
   * Starts a run and waits as `poll` does. `totalTimeoutMs` bounds both; a run that is given up goes on at
   * the server.
   *
   * @throws BadRequestError when a parameter is wrong, or the thread has a run under way
   * @throws APIConnectionTimeoutError when `totalTimeoutMs` is over
   * @see https://platform.openai.com/docs/api-reference/runs
   */
  async createAndPoll(
    threadID: string,
    body: RunCreateParamsNonStreaming,
    options?: PollOptions,
  ): Promise<WithRequestID<Run>> {
    const startedAt = performance.now();
    const { id } = await this.create(threadID, body, options);
    return this.poll(id, { thread_id: threadID }, pollOptionsAfter(startedAt, options));
  }

  /**
   * Answers the tool calls of a run and waits as `poll` does, which may end at further tool calls.
   * `totalTimeoutMs` bounds both.
   *
   * @throws BadRequestError when the run does not wait, or an output is missing
   * @throws APIConnectionTimeoutError when `totalTimeoutMs` is over
   * @see https://platform.openai.com/docs/api-reference/runs
   */
  async submitToolOutputsAndPoll(
    runID: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: PollOptions,
  ): Promise<WithRequestID<Run>> {
    const { thread_id } = params;
    const startedAt = performance.now();
    const { id } = await this.submitToolOutputs(runID, params, options);
    return this.poll(id, { thread_id }, pollOptionsAfter(startedAt, options));
  }

  /**
   * Starts a run, and gives its stream at once: with an event for each message, step, tool call and text, and the
   * run, its messages and its steps when it has ended. Failures are told by the stream.
   *
   * @see https://platform.openai.com/docs/api-reference/runs
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   */
  stream(threadID: string, body: RunCreateParamsBaseStream, options?: RequestOptions): AssistantStream {
    return AssistantStream.createAssistantStream(threadID, this, body, options);
  }

  /**
   * Does the same as `stream`.
   *
   * @see https://platform.openai.com/docs/api-reference/runs
   * @deprecated `stream` takes its place.
   */
  createAndStream(
    threadID: string,
    body: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return this.stream(threadID, body, options);
  }

  /**
   * Answers the tool calls of a run, and gives the stream of what follows at once, as `stream` does.
   *
   * @see https://platform.openai.com/docs/api-reference/runs
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   */
  submitToolOutputsStream(
    runID: string,
    params: RunSubmitToolOutputsParamsStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createToolAssistantStream(runID, this, params, options);
  }
}
