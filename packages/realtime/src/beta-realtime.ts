import { APIResource } from '@oxide/core';
import { Sessions } from './beta/sessions.ts';
import { TranscriptionSessions } from './beta/transcription-sessions.ts';

/**
 * The beta of realtime sessions, as `client.beta.realtime`. `Realtime` is its successor.
 *
 * Source: https://platform.openai.com/docs/api-reference/realtime-beta-sessions
 */
export class BetaRealtime extends APIResource {
  sessions: Sessions = new Sessions(this._client);
  transcriptionSessions: TranscriptionSessions = new TranscriptionSessions(this._client);

  static Sessions: typeof Sessions = Sessions;
  static TranscriptionSessions: typeof TranscriptionSessions = TranscriptionSessions;
}
