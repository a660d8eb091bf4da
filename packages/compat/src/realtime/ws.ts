import { WebSocket } from 'ws';
import { OpenAI } from '../generated/openai.ts';
import { type AzureSessionClient, isAzure, resolveAzureKey } from '../websocket/azure-session.ts';
import { handshakeHeaders } from '../websocket/handshake-headers.ts';
import { watchHandshake } from '../websocket/hopeless-handshake.ts';
import { keyHeader } from '../websocket/key-header.ts';
import { type NodeSocketOptions, nodeSocketOptions } from '../websocket/node-socket-options.ts';
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
  type RealtimeConnectionConfig,
} from './internal-base.ts';

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

  constructor(props: RealtimeConnectionConfig & NodeSocketOptions, client?: SocketClient);
  /** @internal */
  constructor(props: RealtimeConnectionConfig & NodeSocketOptions, client: SocketClient, key: ResolvedKey);
  constructor(
    props: RealtimeConnectionConfig & NodeSocketOptions,
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
    props: RealtimeConnectionConfig & NodeSocketOptions,
  ): Promise<OpenAIRealtimeWS> {
    return new OpenAIRealtimeWS(props, client, await resolveKey(client));
  }

  /** Opens one on Azure. @throws OpenAIError when there is no key or no deployment */
  static async azure(
    client: AzureSessionClient,
    props: AzureRealtimeConnectionConfig & NodeSocketOptions = {},
  ): Promise<OpenAIRealtimeWS> {
    const connection = getAzureRealtimeConnection(client, props);
    const key = await resolveAzureKey(client);
    return new OpenAIRealtimeWS({ ...connection, options: props.options }, client, key);
  }

  #open(
    url: URL,
    props: RealtimeConnectionConfig & NodeSocketOptions,
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
