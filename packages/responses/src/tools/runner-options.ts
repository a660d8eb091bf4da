import type { RequestOptions } from '@oxide/core';
import type { Response, ResponseUsage } from '../generated/index.ts';
import type { ResponseParseOptions } from '../parsing/infer-parsed.ts';
import type { ResponseCreateAndStreamParams } from '../streaming/stream-params.ts';
import type { ResponseSource } from './response-source.ts';
import type { ToolCallResult } from './run-call.ts';
import type { ResponseRunnerTool } from './runnable-tool.ts';

/** Parameters of `responses.runTools`. */
export type ResponseRunnerParams = Omit<ResponseCreateAndStreamParams, 'tools'> & {
  tools: readonly ResponseRunnerTool[];
};

/** What a hook may change of a request; tools and the conversation itself are the run's. */
export type ResponseStepChanges = Partial<
  Omit<ResponseCreateAndStreamParams, 'tools' | 'stream' | 'previous_response_id' | 'conversation' | 'store'>
>;

/** What `beforeStep` gives: changes, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook that only looks returns nothing
export type ResponseStepHookResult = ResponseStepChanges | undefined | void;

/** A step that begins. */
export interface ResponseStepStart {
  /** Counted from 1. */
  step: number;
  /** What is about to be sent. */
  params: ResponseCreateAndStreamParams;
}

/** A step that has ended. */
export interface ResponseStep {
  /** Counted from 1. */
  step: number;
  response: Response;
  /** What its calls came to, in their order; none in the last step. */
  results: ToolCallResult[];
  /** Tokens of all steps so far. */
  usage: ResponseUsage;
}

/** How to run tools. The request options hold for every request of the run. */
export interface ResponseRunnerOptions extends Omit<RequestOptions, 'body' | 'stream'> {
  /** What the responses are streamed over, a session say. Default: HTTP. */
  over?: ResponseSource | undefined;
  /** Requests of the run, the first included. @default 20 */
  maxSteps?: number | undefined;
  /** Tools that run at once. @default 8 */
  toolConcurrency?: number | undefined;
  /** Tell the model when a tool throws; its message then leaves the process. If false, the run fails. @default true */
  reportToolErrors?: boolean | undefined;
  /**
   * Send the whole conversation with each request, in place of naming the previous response: for servers that
   * keep none. Always so with `store: false`; then encrypted reasoning is asked for and sent back.
   */
  wholeContext?: boolean | undefined;
  /** Parses the last response with this format, which is not sent. `null` leaves the text unparsed. */
  parseAs?: ResponseParseOptions['parseAs'];
  /** Called, and awaited, before each request; what it gives is put over the parameters. */
  beforeStep?:
    | ((start: ResponseStepStart) => ResponseStepHookResult | Promise<ResponseStepHookResult>)
    | undefined;
  /** Called, and awaited, after each response whose tools have run; what it throws fails the run. */
  afterStep?: ((step: ResponseStep) => unknown) | undefined;
}
