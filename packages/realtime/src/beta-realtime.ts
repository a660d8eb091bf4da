import { APIResource } from '@oxide/core/internal';
import { Sessions } from './beta/sessions.ts';
import { TranscriptionSessions } from './beta/transcription-sessions.ts';
import type { BetaRealtimeClientEvent, BetaRealtimeServerEvent } from './connection/beta-events.ts';
import type { BetaRealtimeConnectOptions } from './connection/connect-options.ts';
import type { RealtimeConnection } from './connection/realtime-connection.ts';

/**
 * The beta of realtime sessions, as `client.beta.realtime`. `Realtime` is its successor.
 *
 * Source: https://platform.openai.com/docs/api-reference/realtime-beta-sessions
 */
export class BetaRealtime extends APIResource {
  sessions: Sessions = new Sessions(this._client);
  transcriptionSessions: TranscriptionSessions = new TranscriptionSessions(this._client);

  /**
   * Opens a session of the beta over a WebSocket: with a `model`, or a call that is under way (`callID`).
   *
   * @throws APIError when the server refuses it
   * @see https://platform.openai.com/docs/guides/realtime-websocket
   */
  async connect(
    options: BetaRealtimeConnectOptions,
  ): Promise<RealtimeConnection<BetaRealtimeClientEvent, BetaRealtimeServerEvent>> {
    const { openBetaRealtime } = await import('./connection/open-realtime.ts');
    return openBetaRealtime(this._client, options);
  }

  static Sessions: typeof Sessions = Sessions;
  static TranscriptionSessions: typeof TranscriptionSessions = TranscriptionSessions;
}
