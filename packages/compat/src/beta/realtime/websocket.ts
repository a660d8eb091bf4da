import type { BetaRealtimeClientEvent } from '@oxide/realtime';
import { OpenAI } from '../../generated/openai.ts';
import {
  type AzureSessionClient,
  isAzure,
  requireDeployment,
  resolveAzureKey,
} from '../../websocket/azure-session.ts';
import {
  errorOf,
  type PlatformWebSocket,
  type RuntimeWebSocket,
} from '../../websocket/browser-web-socket.ts';
import {
  assertMayBrowse,
  type BrowserSocketOptions,
  openPlatformSocket,
} from '../../websocket/open-platform-socket.ts';
import { type KeyClient, presentKey, type ResolvedKey, resolveKey } from '../../websocket/resolve-key.ts';
import type { SocketClient } from '../../websocket/socket-client.ts';
import {
  buildRealtimeURL,
  OpenAIRealtimeEmitter,
  type RealtimeConnectionConfig,
  requireOwnOrigin,
} from './internal-base.ts';

/**
 * A realtime session of the beta over the WebSocket of the runtime. Send when `socket` is open; listen to `error`.
 *
 * @throws OpenAIError when it is not said what to connect to, when a function gives the key (then use `create`), and
 *   in a browser when the key must not be known
 */
export class OpenAIRealtimeWebSocket extends OpenAIRealtimeEmitter {
  url: URL;
  socket: RuntimeWebSocket;

  constructor(props: RealtimeConnectionConfig & BrowserSocketOptions, client?: SocketClient);
  /** @internal */
  constructor(props: RealtimeConnectionConfig & BrowserSocketOptions, client: SocketClient, key: ResolvedKey);
  constructor(
    props: RealtimeConnectionConfig & BrowserSocketOptions,
    given?: SocketClient,
    key?: ResolvedKey,
  ) {
    super();
    const { dangerouslyAllowBrowser } = props;
    assertMayBrowse(given, key ? key.apiKey : given?.apiKey, dangerouslyAllowBrowser);
    const client = given ?? new OpenAI({ dangerouslyAllowBrowser });
    this.url = buildRealtimeURL(client, props);
    requireOwnOrigin(client, this.url);
    const platform = openPlatformSocket(this.url, client, key ?? presentKey(client), isAzure(client), {
      'openai-beta': 'realtime=v1',
    });
    this.socket = platform as unknown as RuntimeWebSocket;
    platform.addEventListener('message', ({ data }: { data: unknown }) => this._receive(data));
    platform.addEventListener('error', (event: { message?: string; error?: Error }) => {
      const { message, cause } = errorOf(event);
      this._onError(null, message, cause ?? null);
    });
  }

  /** Opens one with the key of the client, also when a function gives that. */
  static async create(
    client: KeyClient,
    props: RealtimeConnectionConfig & BrowserSocketOptions,
  ): Promise<OpenAIRealtimeWebSocket> {
    buildRealtimeURL(client, props);
    return new OpenAIRealtimeWebSocket(props, client, await resolveKey(client));
  }

  /**
   * Opens one on Azure, where the runtime's WebSocket can send headers.
   *
   * @throws OpenAIError when there is no key or no deployment, and when no headers can be sent
   */
  static async azure(
    client: AzureSessionClient,
    { deploymentName, dangerouslyAllowBrowser }: BrowserSocketOptions & { deploymentName?: string } = {},
  ): Promise<OpenAIRealtimeWebSocket> {
    const key = await resolveAzureKey(client);
    const model = requireDeployment(client, deploymentName);
    const allowed = dangerouslyAllowBrowser === undefined ? {} : { dangerouslyAllowBrowser };
    return new OpenAIRealtimeWebSocket({ model, ...allowed }, client, key);
  }

  override send(event: BetaRealtimeClientEvent): void {
    this._sendOn(this.socket as unknown as PlatformWebSocket, event);
  }

  override close(props?: { code: number; reason: string }): void {
    this._closeOn(this.socket as unknown as PlatformWebSocket, props);
  }
}
