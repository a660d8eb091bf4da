import { utf8Length } from '@oxide/core/websocket';
import type { OpenAI } from '../generated/openai.ts';
import { isAzure } from './azure-session.ts';
import { Connection } from './connection.ts';
import { streamConnection } from './connection-stream.ts';
import type {
  ConnectionStreamMessage,
  RawWebSocketData,
  ReconnectingEvent,
  ReconnectingOverrides,
  WebSocketStreamOptions,
} from './connection-types.ts';
import { keyHeader } from './key-header.ts';
import { withMessage } from './message-record.ts';
import { responsesAddress } from './responses-address.ts';
import { type ResponsesEventLike, ResponsesSocketEmitter } from './responses-emitter.ts';
import { recordFailure } from './socket-failures.ts';
import { WebSocketError } from './web-socket-error.ts';
import type { WebSocketLike } from './web-socket-like.ts';

/** What happens when a connection breaks. */
export interface ResponsesWSReconnectOptions {
  /** Told of each try before it is made; may change the query, or stop the tries. */
  onReconnecting:
    | ((event: ReconnectingEvent) => ReconnectingOverrides | undefined)
    | ((event: ReconnectingEvent) => void);
  /** @default 5 */
  maxRetries?: number;
  /** Milliseconds before the first try; they double with each. @default 500 */
  initialDelay?: number;
  /** Longest of them. @default 8000 */
  maxDelay?: number;
}

export interface ResponsesWSBaseOptions {
  /** Connects anew when the connection breaks. Left out, it stays broken. */
  reconnect?: ResponsesWSReconnectOptions | null | undefined;
  /**
   * Bytes that may wait while no connection stands; a single message may be longer. @default 1048576
   */
  maxQueueSize?: number | undefined;
}

type ErrorOf<ServerEvent> = WebSocketError<Extract<ServerEvent, { type: 'error' }>>;

/** Names that are the socket's own. */
const OWN_EVENTS: ReadonlySet<string> = new Set([
  'raw',
  'close',
  'event',
  'reconnecting',
  'reconnected',
  'open',
]);

/** Responses over a socket, whatever its platform is. */
export abstract class ResponsesSocketBase<
  Socket extends WebSocketLike,
  ClientEvent,
  ServerEvent extends ResponsesEventLike,
> extends ResponsesSocketEmitter<ClientEvent, ServerEvent> {
  url!: URL;
  socket!: Socket;
  protected _client: OpenAI;
  /** Query of the connection. */
  protected _parameters: Record<string, unknown> | null | undefined;
  readonly #connection: Connection<Socket, ClientEvent>;

  constructor(client: OpenAI, { reconnect, maxQueueSize }: ResponsesWSBaseOptions = {}) {
    super();
    this._client = client;
    this.#connection = new Connection<Socket, ClientEvent>(
      this,
      {
        buildURL: () => responsesAddress(this._client, this._parameters ?? {}),
        prepare: () => this._prepareReconnectSocket(),
        parameters: () => this._parameters ?? undefined,
        message: (data, isBinary) => this.#receive(data, isBinary),
        socketFailed: recordFailure,
        error: (message, cause) => this._onError(null, message, cause),
        reconnecting: (event) =>
          this.#announce(event, reconnect?.onReconnecting(event) as ReconnectingOverrides | undefined),
        reconnected: () => this._listeners.callAll('reconnected', []),
        close: (...end) => this._listeners.callAll('close', end),
      },
      {
        maxRetries: reconnect ? (reconnect.maxRetries ?? 5) : 0,
        initialDelay: reconnect?.initialDelay ?? 500,
        maxDelay: reconnect?.maxDelay ?? 8_000,
        perLifetime: false,
        maxQueueBytes: maxQueueSize ?? 1_048_576,
        manualQueue: false,
      },
    );
  }

  /** Opens the first connection. */
  protected _connectInitial(): void {
    this.url = responsesAddress(this._client, {});
    this.socket = this.#connection.attach(this._createSocket(this.url, this._authHeaders()));
  }

  /** @param authHeaders that carry the key */
  protected abstract _createSocket(url: URL, authHeaders: Record<string, string>): Socket;

  override send(event: ClientEvent): void {
    this.#connection.send(event);
  }

  override sendRaw(data: RawWebSocketData): void {
    this.#connection.sendRaw(data);
  }

  override close(props?: { code: number; reason: string }): void {
    this.#connection.close(props);
  }

  /** What happens on the connection, one after the other, until it is closed. Leaving the loop closes nothing. */
  stream(
    options?: WebSocketStreamOptions,
  ): AsyncIterableIterator<ConnectionStreamMessage<ClientEvent, ServerEvent, ErrorOf<ServerEvent>>> {
    return this[Symbol.asyncIterator](options);
  }

  [Symbol.asyncIterator](
    options?: WebSocketStreamOptions,
  ): AsyncIterableIterator<ConnectionStreamMessage<ClientEvent, ServerEvent, ErrorOf<ServerEvent>>> {
    const { socket } = this;
    const connection = this.#connection as unknown as Connection<WebSocketLike, ClientEvent>;
    const createError = (message: string) => new WebSocketError(message, null) as ErrorOf<ServerEvent>;
    return streamConnection(socket, connection, this as never, createError, options);
  }

  protected async _prepareReconnectSocket(): Promise<(url: URL) => Socket> {
    const authHeaders = this._authHeaders();
    return (url) => this._createSocket(url, authHeaders);
  }

  protected _authHeaders(apiKey: string | null = this._client.apiKey): Record<string, string> {
    const isProvider = this._client._hasApiKeyProvider();
    return keyHeader({ apiKey, isProvider }, isAzure(this._client));
  }

  #announce(event: ReconnectingEvent, overrides: ReconnectingOverrides | undefined): boolean {
    if (overrides && 'abort' in overrides && overrides.abort) return false;
    if (overrides && 'parameters' in overrides) this._parameters = overrides.parameters;
    const parameters = this._parameters ?? undefined;
    try {
      this._listeners.callAll('reconnecting', [{ ...event, parameters }]);
    } catch (error) {
      // Unlike `onReconnecting`, a listener has no say in it.
      this._onError(null, 'A listener that was told of the next connection failed.', error);
    }
    return true;
  }

  #receive(data: string | ArrayBuffer | ArrayBufferView, isBinary: boolean): void {
    const text = isBinary ? undefined : String(data);
    const event = text === undefined ? undefined : parse(text);
    if (text === undefined || event === undefined) {
      this._listeners.callAll('raw', [data]);
      return;
    }
    const type = typeOf(event.value);
    if (type === undefined) this._onError(null, 'A message of the server is no object with a `type`.');
    else if (OWN_EVENTS.has(type))
      this._onError(null, 'An event of the server is named like one of the socket.');
    else {
      const value = event.value as Extract<ServerEvent, { type: 'error' }>;
      const tell = () => this._listeners.callAll('event', [value]);
      withMessage(value, { text, bytes: utf8Length(text) }, tell);
      if (type === 'error') this._onError(value);
      else this._listeners.callAll(type, [value]);
    }
  }
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** An own member: the event comes from the network. */
function typeOf(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return undefined;
  const type = Object.hasOwn(event, 'type') ? (event as { type: unknown }).type : undefined;
  return typeof type === 'string' ? type : undefined;
}
