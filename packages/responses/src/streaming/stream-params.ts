import type { ResponseCreateParamsBase, ResponseTextConfig, Tool } from '../generated/index.ts';
import type { ResponseParseOptions } from '../parsing/infer-parsed.ts';

/** What `stream` takes: a response to make, or a stored one to follow. */
export type ResponseStreamParams = ResponseCreateAndStreamParams | ResponseStreamByIdParams;

/** Parameters of a new response that is streamed. */
export type ResponseCreateAndStreamParams = Omit<ResponseCreateParamsBase, 'stream'> & {
  /** Always so; may be said. */
  stream?: true;
};

/** Parameters of a new response whose calls of tools are told; the tools give the calls their types. */
export type ResponseToolCallParams = Omit<ResponseCreateAndStreamParams, 'tools'> & {
  tools: readonly Tool[];
};

/** A response that was created with `background: true` and `stream: true`, from its beginning or the middle on. */
export interface ResponseStreamByIdParams {
  response_id: string;
  /**
   * Leaves out the events up to and with this `sequence_number`. They are read all the same, so that
   * snapshots and the final response are whole.
   */
  starting_after?: number;
  /** Format of the text, for parsing; as in the request that made the response. */
  text?: ResponseTextConfig;
  /** Tools whose arguments are parsed; as in the request that made the response. */
  tools?: Tool[] | null;
}

/** What a `ResponseStream` is made for. */
export type ResponseStreamingParams = ResponseCreateAndStreamParams;

/** How to send, to parse and to go on. */
export type ResponseStreamOptions = ResponseParseOptions & {
  /**
   * Goes on with a background response, after its last event, when the connection breaks, a time limit runs
   * out between events or the stream ends too early. `maxRetries` is the number of times that it does so
   * without any new event in between. `totalTimeoutMs` counts for all connections together.
   *
   * Only responses made with `background: true`, or followed by `response_id`, can be resumed.
   *
   * @default true
   */
  resume?: boolean | undefined;
};
