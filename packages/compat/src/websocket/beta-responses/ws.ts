import type { ClientOptions } from 'ws';
import type { OpenAI } from '../../generated/openai.ts';
import type { NodeWebSocket } from '../node-web-socket.ts';
import { openNodeSocket, type ResponsesWSClientOptions, renewedKey } from '../responses-node-socket.ts';
import { ResponsesWSBase } from './ws-base.ts';

export type { WebSocketStreamOptions } from '../connection-types.ts';
export type { ResponsesWSClientOptions } from '../responses-node-socket.ts';
export type { ResponsesWSReconnectOptions } from './ws-base.ts';

/**
 * Responses of the beta over the package `ws`. What is sent before the connection is open waits.
 *
 * @throws OpenAIError when a function gives the key and has not been asked yet
 * Source: https://platform.openai.com/docs/guides/websocket-mode
 */
export class ResponsesWS extends ResponsesWSBase<NodeWebSocket> {
  readonly #options: ClientOptions;

  constructor(client: OpenAI, options?: ResponsesWSClientOptions | null | undefined) {
    const { reconnect, maxQueueSize, ...forSocket } = options ?? {};
    super(client, { reconnect, maxQueueSize });
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
