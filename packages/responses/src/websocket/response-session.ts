import type { Client, RequestOptions, Stream } from '@oxide/core';
import { assertInteger, BoundedWait, OpenAIError } from '@oxide/core/internal';
import type { Response, ResponseStreamEvent } from '../generated/index.ts';
import type { ExtractParsedContentFromParams, ParsedWithOptions } from '../parsing/infer-parsed.ts';
import type { Responses } from '../responses.ts';
import { ResponseStream, type ResponseStreamClient } from '../streaming/response-stream.ts';
import type { ResponseStreamOptions } from '../streaming/stream-params.ts';
import { connectionKey } from './connection-key.ts';
import { ConnectionPool } from './connection-pool.ts';
import { ConversationMemory } from './conversation-memory.ts';
import { openConnection } from './open-connection.ts';
import { readResponse } from './read-response.ts';
import { SessionConnection } from './session-connection.ts';
import type { ResponseSessionOptions, SessionTurnParams } from './session-options.ts';
import { type SessionState, SessionTurn } from './session-turn.ts';
import { sharedPool } from './shared-pool.ts';
import { TurnQueue } from './turn-queue.ts';
import { TurnSignals } from './turn-signals.ts';
import { unfinishedError } from './unfinished-response.ts';
import { isUnsupported } from './unsupported.ts';

const MAX_CONTEXT_LENGTH = 32 * 1024 * 1024;

/** A turn whose time has come. */
interface EnteredTurn {
  readonly settings: RequestOptions;
  /** Lets the next one in. */
  leave(): void;
  /** Nothing waits for its answer any more. */
  release(): void;
}

/**
 * Turns over one WebSocket, in their order: the server has the last response at hand, and no turn pays for a
 * handshake. A connection that ends is replaced, one that nears the server's limit before it is reached; a turn
 * of which nothing had come is sent again. Where there is no WebSocket, turns go over HTTP.
 *
 * Made by `responses.connect()`.
 *
 * Source: https://platform.openai.com/docs/guides/websocket-mode
 */
export class ResponseSession {
  readonly #responses: Responses;
  readonly #state: SessionState;
  readonly #queue: TurnQueue;
  readonly #signals = new TurnSignals();
  #closed: OpenAIError | undefined;

  /** @internal */
  constructor(client: Client, responses: Responses, options: ResponseSessionOptions) {
    const { lanes = 1, maxContextLength = MAX_CONTEXT_LENGTH } = options;
    assertInteger('lanes', lanes, 1);
    assertInteger('maxContextLength', maxContextLength, 0);
    this.#responses = responses;
    this.#queue = new TurnQueue(lanes);
    this.#state = {
      client,
      connection: sessionConnection(client, lanes, options),
      memory: new ConversationMemory(maxContextLength),
      overHTTP: false,
    };
  }

  /** @internal Opens the connection, so that the first turn finds it open. */
  async _open(options: ResponseSessionOptions): Promise<this> {
    const { signal, totalTimeoutMs = this.#totalTimeoutMs } = options;
    const wait = new BoundedWait(signal);
    wait.limit({ timeout: Number.POSITIVE_INFINITY, totalTimeoutMs }, () => 'the session was not open');
    try {
      await this.#state.connection.take(false, wait);
    } catch (error) {
      if (!isUnsupported(error)) throw error;
      this.#state.overHTTP = true;
    } finally {
      wait.end();
    }
    return this;
  }

  /** Whether the server has no WebSocket, so that turns go over HTTP. */
  get overHTTP(): boolean {
    return this.#state.overHTTP;
  }

  /**
   * Asks for a response and waits for it. `previous_response_id` goes on from an earlier one; should the server
   * have lost that, all that was said in the session goes in its place.
   *
   * @throws IncompleteResponseError when the response was cut, and APIError when it failed; `snapshot` is what came
   */
  async send(params: SessionTurnParams, options?: RequestOptions): Promise<Response> {
    const { settings, leave, release } = await this.#enter(options);
    const turn = new SessionTurn(this.#state, params);
    try {
      const response = readResponse(await this.#post(turn, params, settings, false));
      const error = unfinishedError(response);
      if (response.status !== 'failed') turn.record(response);
      if (error) throw error;
      return response;
    } finally {
      leave();
      release();
    }
  }

  /** Asks for a response and tells its progress, as `responses.stream` does. */
  stream<
    Params extends SessionTurnParams,
    ParsedT = ExtractParsedContentFromParams<Params>,
    Options extends ResponseStreamOptions = RequestOptions,
  >(params: Params, options?: Options): ResponseStream<ParsedWithOptions<Options, ParsedT>> {
    const { client } = this.#state;
    let turn: SessionTurn | undefined;
    const create = async (body: SessionTurnParams, settings?: RequestOptions) => {
      const { stream: _, ...turnParams } = body as SessionTurnParams & { stream?: boolean };
      turn = new SessionTurn(this.#state, turnParams);
      return this.#openStream(turn, turnParams, settings);
    };
    const source = {
      responses: { create, retrieve: this.#responses.retrieve.bind(this.#responses) },
      maxRetries: client.maxRetries,
      _options: client._options,
    };
    const stream = ResponseStream.createResponse<ParsedWithOptions<Options, ParsedT>>(
      source as unknown as ResponseStreamClient,
      params,
      options,
    );
    const record = ({ response }: { response: Response }) => turn?.record(response);
    return stream.on('response.completed', record).on('response.incomplete', record);
  }

  /**
   * Has the server prepare for turns with these parameters: instructions, tools, input so far. Nothing is
   * generated. The id of the response that comes can be the `previous_response_id` of the first turn.
   *
   * Undefined over HTTP, which knows no such thing.
   */
  async warmup(params: SessionTurnParams, options?: RequestOptions): Promise<Response | undefined> {
    if (this.#state.overHTTP) return undefined;
    return this.send({ ...params, generate: false } as SessionTurnParams, options);
  }

  /** Ends the session: running and waiting turns fail, the connection goes back to its pool. */
  close(): void {
    if (this.#closed) return;
    this.#closed = new OpenAIError('The session is closed.');
    this.#signals.abortAll(this.#closed);
    this.#state.connection.release();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  async #openStream(
    turn: SessionTurn,
    params: SessionTurnParams,
    options: RequestOptions | undefined,
  ): Promise<Stream<ResponseStreamEvent>> {
    const { settings, leave, release } = await this.#enter(options);
    try {
      const stream = await this.#post<Stream<ResponseStreamEvent>>(turn, params, settings, true);
      void turn.over().then(leave);
      return stream;
    } catch (error) {
      leave();
      throw error;
    } finally {
      release();
    }
  }

  /** For what says nothing else. */
  get #totalTimeoutMs(): number {
    return this.#state.client._options.totalTimeoutMs ?? Number.POSITIVE_INFINITY;
  }

  /** Waits for its turn, which is a part of the whole that `totalTimeoutMs` is for. */
  async #enter(options: RequestOptions | undefined): Promise<EnteredTurn> {
    if (this.#closed) throw this.#closed;
    const { signal, release } = this.#signals.open(options?.signal);
    const { totalTimeoutMs = this.#totalTimeoutMs } = options ?? {};
    const waits = this.#queue.isFull;
    const enteredAt = performance.now();
    try {
      const leave = await this.#queue.enter(signal, totalTimeoutMs);
      const waitedMs = performance.now() - enteredAt;
      const left = waits ? { totalTimeoutMs: Math.max(1, totalTimeoutMs - waitedMs) } : undefined;
      return { settings: { ...options, ...left, signal }, leave, release };
    } catch (error) {
      release();
      throw error;
    }
  }

  #post<T>(
    turn: SessionTurn,
    body: SessionTurnParams,
    settings: RequestOptions,
    stream: boolean,
  ): Promise<T> {
    return this.#state.client.post<T>('/responses', { body, ...settings, stream, __transport: turn });
  }
}

function sessionConnection(
  client: Client,
  lanes: number,
  { lanes: _, maxContextLength: __, pool, ...socketOptions }: ResponseSessionOptions,
): SessionConnection {
  const { headers, query, tls, agent } = socketOptions;
  const isShared = !headers && !query && !tls && !agent;
  let opened = false;
  return new SessionConnection({
    pool: pool ?? (isShared ? sharedPool : new ConnectionPool()),
    async open({ signal }) {
      // Later ones are opened for a turn, whose own retries count.
      const retries = opened ? { maxRetries: 0 } : {};
      const connection = await openConnection(client, lanes, { ...socketOptions, ...retries, signal });
      opened = true;
      return connection;
    },
    async key({ signal }) {
      const request = await client._prepareRequest({
        method: 'get',
        path: '/responses',
        headers,
        query,
        signal,
      });
      return connectionKey(request, lanes);
    },
  });
}
