export { Sessions } from './beta/sessions.ts';
export { TranscriptionSessions } from './beta/transcription-sessions.ts';
export { BetaRealtime } from './beta-realtime.ts';
export { Calls } from './calls.ts';
export { ClientSecrets } from './client-secrets.ts';
export type { BetaRealtimeClientEvent, BetaRealtimeServerEvent } from './connection/beta-events.ts';
export type {
  BetaRealtimeConnectOptions,
  RealtimeConnectOptions,
  TranslationConnectOptions,
} from './connection/connect-options.ts';
export type { RealtimeConnectionEvents, ReconnectingEvent } from './connection/connection-events.ts';
export { OpenAIRealtimeError } from './connection/openai-realtime-error.ts';
export type { RealtimeConnection } from './connection/realtime-connection.ts';
export type { RealtimeRecoveryOptions } from './connection/recovery-options.ts';
export type * from './generated/index.ts';
export { Realtime } from './realtime.ts';
export { ClientSecrets as TranslationClientSecrets } from './translations/client-secrets.ts';
export { Translations } from './translations.ts';
