import type { RequestOptions } from '@oxide/core';
import type { ChatCompletion, ChatCompletionMessageParam } from '../generated/index.ts';

/** What `afterCompletion` may do with the run: `messages` can be changed for the next request. */
export interface ChatCompletionRunnerContext {
  messages: ChatCompletionMessageParam[];
  abort(): void;
}

/** How to run tools. The request options hold for every request of the run. */
export interface RunnerOptions extends RequestOptions {
  /** Requests of the run, the first included, at which it ends without error. @default 10 */
  maxChatCompletions?: number;
  /** Called, and awaited, after each completion whose tools have run; what it throws fails the run. */
  afterCompletion?: (completion: ChatCompletion, runner: ChatCompletionRunnerContext) => void | Promise<void>;
  /** Tell the model when a tool throws, in place of failing. Its message then leaves the process. @default false */
  reportToolErrors?: boolean;
  /** Functions that run at once. @default no limit */
  toolConcurrency?: number;
}
