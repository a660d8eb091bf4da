import type { InvalidToolCall, ToolCall } from '@oxide/core';
import { argumentsParser, readToolCall, ToldCalls } from '@oxide/core/internal';
import type { Tool } from '../generated/index.ts';
import { findTool } from '../parsing/find-tool.ts';
import type { ParsedResponse } from '../parsing/parsed-response.ts';
import { ResponseStream, type ResponseStreamClient } from '../streaming/response-stream.ts';
import type {
  ResponseCreateAndStreamParams,
  ResponseStreamOptions,
  ResponseToolCallParams,
} from '../streaming/stream-params.ts';
import type { ResponseSource } from './response-source.ts';
import { toolNames } from './tool-names.ts';

/** How to send, to parse and to go on; and over what. */
export type ResponseToolCallOptions = ResponseStreamOptions & {
  /** What the response is streamed over, a session say. Default: HTTP. */
  over?: ResponseSource | undefined;
};

/**
 * The calls of a response, each as soon as its arguments are complete, while the response goes on. Each comes
 * once, with arguments parsed by its tool; one that can't be run comes with an `error` in their place.
 *
 * A stream that ends before the response does is an error with the response so far as `snapshot`. Leaving the
 * loop stops the request.
 */
export class ResponseToolCallStream<Call = ToolCall | InvalidToolCall, ParsedT = null>
  implements AsyncIterable<Call>
{
  /** The response itself: its events by name (`response.output_text.delta`, say), and what else it tells. */
  readonly stream: ResponseStream<ParsedT>;
  readonly #calls: () => AsyncIterator<Call>;

  private constructor(stream: CallTellingStream<Call, ParsedT>) {
    this.stream = stream;
    this.#calls = () => stream.calls();
  }

  /** Made by `responses.streamToolCalls()`. */
  static create<Call, ParsedT>(
    client: ResponseStreamClient,
    params: ResponseToolCallParams,
    { over, ...options }: ResponseToolCallOptions = {},
  ): ResponseToolCallStream<Call, ParsedT> {
    const tools = [...params.tools];
    const stream = new CallTellingStream<Call, ParsedT>(tools);
    const sender = over === undefined ? client : withSource(client, over);
    stream._start(sender, { ...params, tools }, options);
    return new ResponseToolCallStream<Call, ParsedT>(stream);
  }

  /** The calls: those so far, and the further ones as they come. */
  [Symbol.asyncIterator](): AsyncIterator<Call> {
    return this.#calls();
  }

  /**
   * Waits for the end and gives the response, parsed. It may have failed or been cut: `status` tells.
   *
   * @throws IncompleteStreamError when the stream ended before the response
   * @throws APIError when the request failed, or the API sent an `error` event
   */
  finalResponse(): Promise<ParsedResponse<ParsedT>> {
    return this.stream.finalResponse();
  }

  /** Stops the request. */
  abort(): void {
    this.stream.abort();
  }
}

class CallTellingStream<Call, ParsedT> extends ResponseStream<ParsedT> {
  readonly #told = new ToldCalls<Call>();
  protected override _leavesInvalidArguments = true;

  constructor(tools: Tool[]) {
    super({ tools });
    this._onToolCall = (call) => {
      const tool = findTool(tools, call);
      this.#told.tell(readToolCall(call, tool && argumentsParser(tool), () => toolNames(tools)) as Call);
    };
  }

  override _start(
    client: ResponseStreamClient,
    params: ResponseCreateAndStreamParams,
    options: ResponseStreamOptions,
  ): void {
    super._start(client, params, options);
  }

  calls(): AsyncIterator<Call> {
    return this._createIterator<Call>((push) => this.#told.attach(push), { onReturn: () => this.abort() });
  }
}

function withSource(client: ResponseStreamClient, over: ResponseSource): ResponseStreamClient {
  const { responses, ...limits } = client;
  const create = async (params: ResponseCreateAndStreamParams, options: ResponseStreamOptions) =>
    over.stream(params, options);
  // A background response can be followed by HTTP when its source broke.
  return { ...limits, responses: { create, retrieve: responses.retrieve.bind(responses) } as never };
}
