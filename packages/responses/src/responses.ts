import type { APIPromise, QueryOnly, QueryPlaceOptions, RequestOptions, Stream } from '@oxide/core';
import { APIResource, OpenAIError, path, separateOptions } from '@oxide/core/internal';
import { addOutputText } from './add-output-text.ts';
import type {
  CompactedResponse,
  Response,
  ResponseCompactParams,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseRetrieveParamsBase,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
  ResponseStreamEvent,
} from './generated/index.ts';
import { InputItems } from './input-items.ts';
import { InputTokens } from './input-tokens.ts';
import type {
  ExtractParsedContentFromParams,
  ParsedWithOptions,
  ResponseCreateParamsWithTools,
  ResponseParseOptions,
} from './parsing/infer-parsed.ts';
import { parseResponse } from './parsing/parse-response.ts';
import type { ParsedResponse } from './parsing/parsed-response.ts';
import { resolveTextFormat } from './parsing/text-format.ts';
import { ResponseStream } from './streaming/response-stream.ts';
import type {
  ResponseStreamOptions,
  ResponseStreamParams,
  ResponseToolCallParams,
} from './streaming/stream-params.ts';
import { assertNotStreamed, assertWaitable } from './text/assert-waitable.ts';
import { idOf, textOf } from './text/text-of.ts';
import type { ResponseTextParams, StoredResponseParams, TextFollowupParams } from './text/text-params.ts';
import type { ResponseRunnerOptions, ResponseRunnerParams } from './tools/runner-options.ts';
import { type ResponseToolCallOptions, ResponseToolCallStream } from './tools/tool-call-stream.ts';
import type { ToolCallOf, ToolsOf } from './tools/tool-call-types.ts';
import { ResponseToolRunner } from './tools/tool-runner.ts';
import { overWebSocket } from './websocket/over-web-socket.ts';
import type { ResponseSession } from './websocket/response-session.ts';
import type { ResponseSessionOptions } from './websocket/session-options.ts';

/**
 * Replies of a model to text, images and files, with tools and state kept on the server.
 *
 * Source: https://platform.openai.com/docs/api-reference/responses
 */
export class Responses extends APIResource {
  inputItems: InputItems = new InputItems(this._client);
  inputTokens: InputTokens = new InputTokens(this._client);

  static InputItems: typeof InputItems = InputItems;
  static InputTokens: typeof InputTokens = InputTokens;

  /**
   * Has a model reply. With `stream: true` the promise gives a stream of events, whose last one tells whether
   * the reply is complete (`response.completed`), cut (`response.incomplete`) or failed.
   *
   * @throws BadRequestError when a parameter is wrong; `error.param` names it
   * @throws RateLimitError when the limit is still reached after the retries
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  create(body: ResponseCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Response>;
  create(
    body: ResponseCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  create(
    body: ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  create(
    body: ResponseCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response> {
    const stream = body.stream ?? false;
    return this._client
      .post<Stream<ResponseStreamEvent> | Response>('/responses', {
        body,
        ...options,
        stream,
        ...overWebSocket(this._client, body, options),
      })
      ._thenUnwrap(addOutputText);
  }

  /**
   * Opens a session: turns over one WebSocket, which save the handshake and what the server does to find the
   * response that is gone on from. Close it, or declare it with `using`.
   *
   * ```ts
   * using session = await responses.connect();
   * const first = await session.send({ model: 'gpt-5.4', input: 'Name a colour' });
   * await session.send({ model: 'gpt-5.4', input: 'Another one', previous_response_id: first.id });
   * ```
   *
   * @throws APIError when the server refuses it; a server without WebSocket is no error
   * @see https://platform.openai.com/docs/guides/websocket-mode
   */
  async connect(options: ResponseSessionOptions = {}): Promise<ResponseSession> {
    const { ResponseSession } = await import('./websocket/response-session.ts');
    return new ResponseSession(this._client, this, options)._open(options);
  }

  /**
   * Reads a stored response. With `stream: true` it gives its events, from the one after `starting_after` on:
   * how a stream that broke goes on, for responses created with `background: true`.
   *
   * @throws NotFoundError when it does not exist, was not stored, or has expired
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  retrieve(
    responseID: string,
    query?: QueryOnly<ResponseRetrieveParamsNonStreaming> | null,
    options?: RequestOptions,
  ): APIPromise<Response>;
  retrieve(
    responseID: string,
    query: QueryOnly<ResponseRetrieveParamsStreaming>,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent>>;
  retrieve(
    responseID: string,
    query?: QueryOnly<ResponseRetrieveParamsBase> | null,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response>;
  retrieve(responseID: string, options?: QueryPlaceOptions): APIPromise<Response>;
  retrieve(
    responseID: string,
    query?: ResponseRetrieveParamsBase | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): APIPromise<Stream<ResponseStreamEvent> | Response> {
    const stream = (query as ResponseRetrieveParamsBase | null | undefined)?.stream ?? false;
    return this._client
      .get<Stream<ResponseStreamEvent> | Response>(path`/responses/${responseID}`, {
        ...separateOptions(query, options, ['stream']),
        stream,
      })
      ._thenUnwrap(addOutputText);
  }

  /**
   * Deletes a stored response.
   *
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  delete(responseID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.delete(path`/responses/${responseID}`, { ...options, __headers: { accept: '*/*' } });
  }

  /**
   * Stops a response that was created with `background: true`; others can't be cancelled.
   *
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  cancel(responseID: string, options?: RequestOptions): APIPromise<Response> {
    return this._client.post(path`/responses/${responseID}/cancel`, options);
  }

  /**
   * Shortens a long conversation to items that a model can go on from.
   *
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  compact(body: ResponseCompactParams, options?: RequestOptions): APIPromise<CompactedResponse> {
    return this._client.post('/responses/compact', { body, ...options });
  }

  /**
   * Has a model reply, and gives the text alone.
   *
   * ```ts
   * const text = await responses.createText({ model: 'gpt-5.4', input: 'Say hello' });
   * ```
   *
   * @throws IncompleteResponseError when the reply was cut, as by `max_output_tokens`; its `snapshot` has the text so far
   * @throws MissingTextError when the model refused, or called a tool instead
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  createText(body: ResponseTextParams, options?: RequestOptions): APIPromise<string> {
    assertWaitable('createText', body);
    return this.create(body as ResponseCreateParamsNonStreaming, options)._thenUnwrap(textOf);
  }

  /**
   * Has a model reply, keeps the response on the server, and gives its id: for `previous_response_id`, or
   * `createTextFollowup`. With `background: true` it is there before the reply.
   *
   * @throws APIError when the response failed; one that was cut can be followed
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  createStoredResponseId(body: StoredResponseParams, options?: RequestOptions): APIPromise<string> {
    assertNotStreamed('createStoredResponseId', body);
    return this.create({ ...body, store: true } as ResponseCreateParamsNonStreaming, options)._thenUnwrap(
      idOf,
    );
  }

  /**
   * Has a model reply to what follows a stored response, and gives the text alone.
   *
   * @throws as `createText`, and BadRequestError when there is no such response
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  createTextFollowup(
    previousResponseID: string,
    body: TextFollowupParams,
    options?: RequestOptions,
  ): APIPromise<string> {
    if (!previousResponseID)
      throw new OpenAIError('`createTextFollowup` needs the id of the response to follow.');
    return this.createText({ ...body, previous_response_id: previousResponseID }, options);
  }

  /**
   * Has a model reply, and parses the texts by `text.format` (`output_parsed`) and the arguments of function
   * calls by their tools (`parsed_arguments`). A reply that is not complete stays unparsed.
   *
   * Rejects with a `SyntaxError` when the text is no JSON, and with what the schema throws when it doesn't fit.
   *
   * @throws OpenAIError at once when asked to stream, which `stream()` does
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  parse<
    Params extends ResponseCreateParamsWithTools,
    ParsedT = ExtractParsedContentFromParams<Params>,
    Options extends ResponseParseOptions = RequestOptions,
  >(body: Params, options?: Options): APIPromise<ParsedResponse<ParsedWithOptions<Options, ParsedT>>> {
    if (body.stream) throw new OpenAIError('`parse()` gives a whole response: use `stream()` for events.');
    const format = resolveTextFormat(body, options);
    const { parseAs: _, ...requestOptions }: ResponseParseOptions = options ?? {};
    return this.create(body as ResponseCreateParamsNonStreaming, requestOptions)._thenUnwrap((response) =>
      parseResponse(response, { format, tools: body.tools }),
    );
  }

  /**
   * Has a model reply (or follows a stored response by `response_id`) and tells its progress: events by name,
   * `for await`, and `finalResponse()`, parsed as by `parse`.
   *
   * A background response goes on over a connection that broke; see the option `resume`.
   *
   * @throws OpenAIError at once when `parseAs` does not fit the input
   * @see https://platform.openai.com/docs/api-reference/responses
   */
  stream<
    Params extends ResponseStreamParams,
    ParsedT = ExtractParsedContentFromParams<Params>,
    Options extends ResponseStreamOptions = RequestOptions,
  >(body: Params, options?: Options): ResponseStream<ParsedWithOptions<Options, ParsedT>> {
    const { maxRetries, _options } = this._client;
    return ResponseStream.createResponse({ responses: this, maxRetries, _options }, body, options);
  }

  /**
   * Has a model reply and tells the calls of tools, each the moment its arguments are complete, typed by its
   * tool; then goes on with the response, which `finalResponse()` gives.
   *
   * Calls that can't be run (of an unknown tool, or with arguments that are cut or don't fit) have an `error`.
   *
   * @throws OpenAIError at once when `parseAs` does not fit the input
   * @see https://platform.openai.com/docs/guides/function-calling
   */
  streamToolCalls<
    const Params extends ResponseToolCallParams,
    ParsedT = ExtractParsedContentFromParams<Params>,
    Options extends ResponseToolCallOptions = RequestOptions,
  >(
    body: Params,
    options?: Options,
  ): ResponseToolCallStream<ToolCallOf<ToolsOf<Params>>, ParsedWithOptions<Options, ParsedT>> {
    const { maxRetries, _options } = this._client;
    const client = { responses: this, maxRetries, _options };
    return ResponseToolCallStream.create(client, body, options);
  }

  /**
   * Runs a conversation with tools: calls are run as soon as they are known and their tools allow it, the model
   * is told their results, and so on until it answers. Wrong calls go back to it as errors of the tool.
   *
   * @throws OpenAIError at once for a tool that has nothing to run, or an option that makes no sense
   * @see https://platform.openai.com/docs/guides/function-calling
   */
  runTools<
    const Params extends ResponseRunnerParams,
    ParsedT = ExtractParsedContentFromParams<Params>,
    Options extends ResponseRunnerOptions = Omit<ResponseRunnerOptions, 'parseAs'>,
  >(
    body: Params,
    options?: Options,
  ): ResponseToolRunner<ToolCallOf<ToolsOf<Params>>, ParsedWithOptions<Options, ParsedT>> {
    const { maxRetries, _options } = this._client;
    return ResponseToolRunner.run({ responses: this, maxRetries, _options }, body, options);
  }
}
