import { APIResource } from '@oxide/core/internal';
import { Calls } from './calls.ts';
import { ClientSecrets } from './client-secrets.ts';
import type { RealtimeConnectOptions } from './connection/connect-options.ts';
import type { RealtimeConnection } from './connection/realtime-connection.ts';
import type { RealtimeClientEvent, RealtimeServerEvent } from './generated/index.ts';
import { Translations } from './translations.ts';

/**
 * Spoken conversations with models: sessions over WebSockets, the keys that open them from a browser, and calls.
 *
 * Source: https://platform.openai.com/docs/api-reference/realtime
 */
export class Realtime extends APIResource {
  clientSecrets: ClientSecrets = new ClientSecrets(this._client);
  calls: Calls = new Calls(this._client);
  translations: Translations = new Translations(this._client);

  /**
   * Opens a session over a WebSocket: a conversation with a `model`, a transcription (`intent`), or a call that is
   * under way (`callID`). On Azure the model is a deployment, by default the client's. In a browser the client needs a
   * key of `clientSecrets`.
   *
   * ```ts
   * await using connection = await realtime.connect({ model: 'gpt-realtime' });
   * connection.on('error', (error) => console.error(error.message));
   * connection.send({ type: 'response.create' });
   * for await (const event of connection) if (event.type === 'response.done') break;
   * ```
   *
   * @throws APIError when the server refuses it, OpenAIError when the options don't say what to connect to
   * @see https://platform.openai.com/docs/guides/realtime-websocket
   */
  async connect(
    options: RealtimeConnectOptions,
  ): Promise<RealtimeConnection<RealtimeClientEvent, RealtimeServerEvent>> {
    const { openRealtime } = await import('./connection/open-realtime.ts');
    return openRealtime(this._client, options);
  }

  static ClientSecrets: typeof ClientSecrets = ClientSecrets;
  static Calls: typeof Calls = Calls;
  static Translations: typeof Translations = Translations;
}
