import type { ClientOptions } from 'ws';
import type { OpenAI } from '../../generated/openai.ts';
import type { NodeWebSocket } from '../node-web-socket.ts';
import { openNodeSocket, renewedKey, splitOptions } from '../responses-node-socket.ts';
import { ResponsesWSBase, type ResponsesWSBaseOptions } from './ws-base.ts';

export type { WebSocketStreamOptions } from '../connection-types.ts';
export type { ResponsesWSReconnectOptions } from './ws-base.ts';

/** Options of the socket of `ws`, and of the connection. Compression is off, and messages have no limit, unless asked for. */
export interface ResponsesWSClientOptions extends ClientOptions, ResponsesWSBaseOptions {
  /** Name and password, for servers that want those. */
  auth?: string;
}

/**
 * Responses of the beta over the package `ws`. What is sent before the connection is open waits.
 *
 * @throws OpenAIError when a function gives the key and has not been asked yet
 * Source: https://platform.openai.com/docs/guides/websocket-mode
 */
export class ResponsesWS extends ResponsesWSBase<NodeWebSocket> {
  readonly #options: ClientOptions;

  constructor(client: OpenAI, options?: ResponsesWSClientOptions | null | undefined) {
    const { own, forSocket } = splitOptions<ResponsesWSBaseOptions>(options, ['reconnect', 'maxQueueSize']);
    super(client, own);
    this.#options = forSocket;
    this._connectInitial();
  }

  protected override _createSocket(url: URL, authHeaders: Record<string, string>): NodeWebSocket {
    return openNodeSocket(this._client, url, authHeaders, this.#options);
  }

  protected override async _prepareReconnectSocket(): Promise<(url: URL) => NodeWebSocket> {
    const apiKey = await renewedKey(this._client, this.#options);
    return (url) => this._createSocket(url, this._authHeaders(apiKey));
  }
}
