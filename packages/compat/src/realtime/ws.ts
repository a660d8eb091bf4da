import { OpenAIError } from '@oxide/core';
import { type ClientOptions, WebSocket } from 'ws';
import type { AzureOpenAI } from '../client/azure-openai.ts';
import { OpenAI } from '../generated/openai.ts';
import { handshakeHeaders } from '../websocket/handshake-headers.ts';
import { watchHandshake } from '../websocket/hopeless-handshake.ts';
import { keyHeader } from '../websocket/key-header.ts';
import { nodeSocketOptions } from '../websocket/node-socket-options.ts';
import { NodeWebSocket } from '../websocket/node-web-socket.ts';
import { validateRecovery } from '../websocket/realtime-recovery.ts';
import { RecoverableRealtime } from '../websocket/recoverable-realtime.ts';
import {
  type KeyClient,
  nextKey,
  presentKey,
  type ResolvedKey,
  resolveKey,
} from '../websocket/resolve-key.ts';
import type { SocketClient } from '../websocket/socket-client.ts';
import {
  type AzureRealtimeConnectionConfig,
  buildRealtimeURL,
  getAzureRealtimeConnection,
  isAzure,
  type RealtimeConnectionConfig,
} from './internal-base.ts';

/** What can be told to the socket of `ws`. */
interface NodeOptions {
  options?: ClientOptions | undefined;
}

/**
 * A realtime session over the package `ws`. Send when `socket` is open; listen to `error`.
 *
 * @throws OpenAIError when it is not said what to connect to, and when a function gives the key: then use `create`
 * Source: https://platform.openai.com/docs/guides/realtime-websocket
 */
export class OpenAIRealtimeWS extends RecoverableRealtime<WebSocket> {
  url: URL;
  socket: WebSocket;
  #hopeless: { socket: WebSocket; error: Error } | undefined;

  constructor(props: RealtimeConnectionConfig & NodeOptions, client?: SocketClient);
  /** @internal */
  constructor(props: RealtimeConnectionConfig & NodeOptions, client: SocketClient, key: ResolvedKey);
  constructor(
    props: RealtimeConnectionConfig & NodeOptions,
    client: SocketClient = new OpenAI(),
    key: ResolvedKey = presentKey(client),
  ) {
    super();
    validateRecovery(props);
    this.url = buildRealtimeURL(client, props);
    this.socket = this.#open(this.url, props, client, key);
    if (!props.reconnect) return;
    this._recover<NodeWebSocket>(props, {
      buildURL: () => buildRealtimeURL(client, props),
      adapt: (socket) => new NodeWebSocket(socket),
      prepare: async () => {
        const renewed = await nextKey(client);
        return (url) => this.#open(url, props, client, renewed);
      },
      hopeless: () => (this.#hopeless?.socket === this.socket ? this.#hopeless.error : undefined),
    });
  }

  /** Opens one with the key of the client, also when a function gives that. */
  static async create(
    client: KeyClient,
    props: RealtimeConnectionConfig & NodeOptions,
  ): Promise<OpenAIRealtimeWS> {
    return new OpenAIRealtimeWS(props, client, await resolveKey(client));
  }

  /** Opens one on Azure. @throws OpenAIError when there is no key or no deployment */
  static async azure(
    client: KeyClient & Pick<AzureOpenAI, 'apiVersion' | 'deploymentName'>,
    props: AzureRealtimeConnectionConfig & NodeOptions = {},
  ): Promise<OpenAIRealtimeWS> {
    const connection = getAzureRealtimeConnection(client, props);
    const key = await resolveKey(client);
    if (!key.apiKey) throw new OpenAIError('A session on Azure needs a key or a token.');
    return new OpenAIRealtimeWS({ ...connection, options: props.options }, client, key);
  }

  #open(
    url: URL,
    props: RealtimeConnectionConfig & NodeOptions,
    client: SocketClient,
    key: ResolvedKey,
  ): WebSocket {
    validateRecovery(props, url);
    const { options } = props;
    const headers = handshakeHeaders(client, keyHeader(key, isAzure(client)), options?.headers);
    const socket = new WebSocket(url, nodeSocketOptions(options, headers));
    socket.on('message', (data) => this._hear(socket, data));
    if (props.reconnect)
      watchHandshake(socket, (error) => {
        this.#hopeless = { socket, error };
      });
    socket.on('error', (error) => {
      if (!this._recovers) this._onError(null, error.message, error);
    });
    return socket;
  }
}
