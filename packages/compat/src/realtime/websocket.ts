import { OpenAI } from '../generated/openai.ts';
import { type AzureSessionClient, isAzure, resolveAzureKey } from '../websocket/azure-session.ts';
import {
  BrowserWebSocket,
  errorOf,
  type PlatformWebSocket,
  type RuntimeWebSocket,
} from '../websocket/browser-web-socket.ts';
import {
  assertMayBrowse,
  type BrowserSocketOptions,
  openPlatformSocket,
} from '../websocket/open-platform-socket.ts';
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
 * A realtime session over the WebSocket of the runtime, for browsers and others. Send when `socket` is open; listen to
 * `error`.
 *
 * @throws OpenAIError when it is not said what to connect to, when a function gives the key (then use `create`), and
 *   in a browser when the key must not be known
 * Source: https://platform.openai.com/docs/guides/realtime-websocket
 */
export class OpenAIRealtimeWebSocket extends RecoverableRealtime<RuntimeWebSocket> {
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
    validateRecovery(props);
    const { dangerouslyAllowBrowser } = props;
    assertMayBrowse(given, key ? key.apiKey : given?.apiKey, dangerouslyAllowBrowser);
    const client = given ?? new OpenAI({ dangerouslyAllowBrowser });
    this.url = buildRealtimeURL(client, props);
    this.socket = this.#open(this.url, props, client, key ?? presentKey(client));
    if (!props.reconnect) return;
    this._recover<BrowserWebSocket>(props, {
      buildURL: () => buildRealtimeURL(client, props),
      adapt: (socket) => new BrowserWebSocket(socket, { preserveBinaryType: true }),
      prepare: async () => {
        const renewed = await nextKey(client);
        return (url) => this.#open(url, props, client, renewed) as unknown as PlatformWebSocket;
      },
    });
  }

  /** Opens one with the key of the client, also when a function gives that. */
  static async create(
    client: KeyClient,
    props: RealtimeConnectionConfig & BrowserSocketOptions,
  ): Promise<OpenAIRealtimeWebSocket> {
    return new OpenAIRealtimeWebSocket(props, client, await resolveKey(client));
  }

  /**
   * Opens one on Azure, where the runtime's WebSocket can send headers.
   *
   * @throws OpenAIError when there is no key or no deployment, and when no headers can be sent
   */
  static async azure(
    client: AzureSessionClient,
    options: AzureRealtimeConnectionConfig & BrowserSocketOptions = {},
  ): Promise<OpenAIRealtimeWebSocket> {
    const connection = getAzureRealtimeConnection(client, options);
    const { dangerouslyAllowBrowser } = options;
    const key = await resolveAzureKey(client);
    const allowed = dangerouslyAllowBrowser === undefined ? {} : { dangerouslyAllowBrowser };
    return new OpenAIRealtimeWebSocket({ ...connection, ...allowed }, client, key);
  }

  #open(
    url: URL,
    props: RealtimeConnectionConfig & BrowserSocketOptions,
    client: SocketClient,
    key: ResolvedKey,
  ): RuntimeWebSocket {
    validateRecovery(props, url);
    assertMayBrowse(client, key.apiKey, props.dangerouslyAllowBrowser);
    const platform = openPlatformSocket(url, client, key, isAzure(client));
    const socket = platform as unknown as RuntimeWebSocket;
    platform.addEventListener('message', ({ data }: { data: unknown }) => this._hear(socket, data));
    platform.addEventListener('error', (event: { message?: string; error?: Error }) => {
      if (this._recovers) return;
      const { message, cause } = errorOf(event);
      this._onError(null, message, cause ?? null);
    });
    return socket;
  }
}
