import type { APIPromise, PollOptions, RequestOptions, Stream, WithRequestID } from '@oxide/core';
import { APIResource, path } from '@oxide/core/internal';
import { assistantsV2 } from './beta-header.ts';
import type {
  AssistantStreamEvent,
  Run,
  Thread,
  ThreadCreateAndRunParamsBase,
  ThreadCreateAndRunParamsNonStreaming,
  ThreadCreateAndRunParamsStreaming,
  ThreadCreateParams,
  ThreadDeleted,
  ThreadUpdateParams,
} from './generated/index.ts';
import { AssistantStream } from './threads/assistant-stream/assistant-stream.ts';
import type { ThreadCreateAndRunParamsBaseStream } from './threads/assistant-stream/assistant-stream-events.ts';
import { Messages } from './threads/messages.ts';
import { pollOptionsAfter } from './threads/poll-options-after.ts';
import { Runs } from './threads/runs.ts';

/**
 * Conversations that assistants work on.
 *
 * Source: https://platform.openai.com/docs/api-reference/threads
 *
 * @deprecated Conversations and the Responses API (`@oxide/conversations`, `@oxide/responses`) take their place.
 */
export class Threads extends APIResource {
  runs: Runs = new Runs(this._client);
  messages: Messages = new Messages(this._client);

  static Runs: typeof Runs = Runs;
  static Messages: typeof Messages = Messages;

  /**
   * Makes a thread, empty or with messages.
   *
   * @deprecated Conversations (`@oxide/conversations`) take the place of threads.
   * @see https://platform.openai.com/docs/api-reference/threads
   */
  create(body?: ThreadCreateParams | null, options?: RequestOptions): APIPromise<Thread> {
    return this._client.post('/threads', assistantsV2({ body: body ?? {}, ...options }));
  }

  /**
   * Reads a thread. Its messages are read by `messages.list`.
   *
   * @throws NotFoundError when it does not exist, or belongs to another project
   * @deprecated Conversations (`@oxide/conversations`) take the place of threads.
   * @see https://platform.openai.com/docs/api-reference/threads
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<Thread> {
    return this._client.get(path`/threads/${threadID}`, assistantsV2(options));
  }

  /**
   * Changes metadata and files of a thread; its messages have methods of their own.
   *
   * @deprecated Conversations (`@oxide/conversations`) take the place of threads.
   * @see https://platform.openai.com/docs/api-reference/threads
   */
  update(threadID: string, body: ThreadUpdateParams, options?: RequestOptions): APIPromise<Thread> {
    return this._client.post(path`/threads/${threadID}`, assistantsV2({ body, ...options }));
  }

  /**
   * Deletes a thread.
   *
   * @deprecated Conversations (`@oxide/conversations`) take the place of threads.
   * @see https://platform.openai.com/docs/api-reference/threads
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleted> {
    return this._client.delete(path`/threads/${threadID}`, assistantsV2(options));
  }

  /**
   * Makes a thread and starts a run on it, in one request. With `stream: true` the promise gives a stream of
   * `{ event, data }`; an error of the run's stream is thrown by the loop and is no item.
   *
   * @throws BadRequestError when a parameter is wrong; `error.param` names it
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   * @see https://platform.openai.com/docs/api-reference/threads
   */
  createAndRun(body: ThreadCreateAndRunParamsNonStreaming, options?: RequestOptions): APIPromise<Run>;
  /** @deprecated The Responses API (`@oxide/responses`) takes the place of runs. */
  createAndRun(
    body: ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  /** @deprecated The Responses API (`@oxide/responses`) takes the place of runs. */
  createAndRun(
    body: ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run>;
  createAndRun(
    body: ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run> {
    const stream = body.stream ?? false;
    return this._client.post(
      '/threads/runs',
      assistantsV2({ body, ...options, stream, __synthesizeEventData: true }),
    );
  }

  /**
   * Makes a thread, starts a run on it and waits as `runs.poll` does. `totalTimeoutMs` bounds all of it; a
   * run that is given up goes on at the server.
   *
   * @throws APIConnectionTimeoutError when `totalTimeoutMs` is over
   * @see https://platform.openai.com/docs/api-reference/threads
   */
  async createAndRunPoll(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: PollOptions,
  ): Promise<WithRequestID<Run>> {
    const startedAt = performance.now();
    const { id, thread_id } = await this.createAndRun(body, options);
    return this.runs.poll(id, { thread_id }, pollOptionsAfter(startedAt, options));
  }

  /**
   * Makes a thread, starts a run on it, and gives its stream at once, as `runs.stream` does.
   *
   * @see https://platform.openai.com/docs/api-reference/threads
   * @deprecated The Responses API (`@oxide/responses`) takes the place of runs.
   */
  createAndRunStream(body: ThreadCreateAndRunParamsBaseStream, options?: RequestOptions): AssistantStream {
    return AssistantStream.createThreadAssistantStream(body, this, options);
  }
}
