import type { BetaRealtimeClientEvent } from '@oxide/realtime';
import { WebSocket } from 'ws';
import { OpenAI } from '../../generated/openai.ts';
import {
  type AzureSessionClient,
  isAzure,
  requireDeployment,
  resolveAzureKey,
} from '../../websocket/azure-session.ts';
import { handshakeHeaders } from '../../websocket/handshake-headers.ts';
import { keyHeader } from '../../websocket/key-header.ts';
import { type NodeSocketOptions, nodeSocketOptions } from '../../websocket/node-socket-options.ts';
import { type KeyClient, presentKey, type ResolvedKey, resolveKey } from '../../websocket/resolve-key.ts';
import type { SocketClient } from '../../websocket/socket-client.ts';
import {
  buildRealtimeURL,
  OpenAIRealtimeEmitter,
  type RealtimeConnectionConfig,
  requireOwnOrigin,
} from './internal-base.ts';

/**
 * A realtime session of the beta over the package `ws`. Send when `socket` is open; listen to `error`.
 *
 * @throws OpenAIError when it is not said what to connect to, and when a function gives the key: then use `create`
 */
export class OpenAIRealtimeWS extends OpenAIRealtimeEmitter {
  url: URL;
  socket: WebSocket;

  constructor(props: RealtimeConnectionConfig & NodeSocketOptions, client?: SocketClient);
  /** @internal */
  constructor(props: RealtimeConnectionConfig & NodeSocketOptions, client: SocketClient, key: ResolvedKey);
  constructor(
    props: RealtimeConnectionConfig & NodeSocketOptions,
    client: SocketClient = new OpenAI(),
    key: ResolvedKey = presentKey(client),
  ) {
    super();
    this.url = buildRealtimeURL(client, props);
    requireOwnOrigin(client, this.url);
    const { options } = props;
    const headers = handshakeHeaders(client, keyHeader(key, isAzure(client)), options?.headers);
    this.socket = new WebSocket(
      this.url,
      nodeSocketOptions(options, { ...headers, 'openai-beta': 'realtime=v1' }),
    );
    this.socket.on('message', (data) => this._receive(data));
    this.socket.on('error', (error) => this._onError(null, error.message, error));
  }

  /** Opens one with the key of the client, also when a function gives that. */
  static async create(
    client: KeyClient,
    props: RealtimeConnectionConfig & NodeSocketOptions,
  ): Promise<OpenAIRealtimeWS> {
    buildRealtimeURL(client, props);
    return new OpenAIRealtimeWS(props, client, await resolveKey(client));
  }

  /** Opens one on Azure. @throws OpenAIError when there is no key or no deployment */
  static async azure(
    client: AzureSessionClient,
    { deploymentName, options }: NodeSocketOptions & { deploymentName?: string } = {},
  ): Promise<OpenAIRealtimeWS> {
    const key = await resolveAzureKey(client);
    const model = requireDeployment(client, deploymentName);
    return new OpenAIRealtimeWS({ model, options }, client, key);
  }

  override send(event: BetaRealtimeClientEvent): void {
    this._sendOn(this.socket, event);
  }

  override close(props?: { code: number; reason: string }): void {
    this._closeOn(this.socket, props);
  }
}
