import { APIResource } from '@oxide/core/internal';
import type { TranslationConnectOptions } from './connection/connect-options.ts';
import type { RealtimeConnection } from './connection/realtime-connection.ts';
import type { RealtimeTranslationClientEvent, RealtimeTranslationServerEvent } from './generated/index.ts';
import { ClientSecrets } from './translations/client-secrets.ts';

/** Speech translated while it is spoken. */
export class Translations extends APIResource {
  clientSecrets: ClientSecrets = new ClientSecrets(this._client);

  /**
   * Opens a session over a WebSocket. Send `session.close` and read until `session.closed` to get all of the
   * translation.
   *
   * @throws APIError when the server refuses it
   * @see https://platform.openai.com/docs/guides/realtime-websocket
   */
  async connect(
    options: TranslationConnectOptions,
  ): Promise<RealtimeConnection<RealtimeTranslationClientEvent, RealtimeTranslationServerEvent>> {
    const { openTranslations } = await import('./connection/open-realtime.ts');
    return openTranslations(this._client, options);
  }

  static ClientSecrets: typeof ClientSecrets = ClientSecrets;
}
