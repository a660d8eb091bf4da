export { Sessions } from './beta/sessions.ts';
export { TranscriptionSessions } from './beta/transcription-sessions.ts';
// The class takes the name of the beta's types, so they have one of their own.
export { BetaRealtime } from './beta-realtime.ts';
export { Calls } from './calls.ts';
export { ClientSecrets } from './client-secrets.ts';
export type * as BetaRealtimeTypes from './generated/beta/realtime.ts';
export type * from './generated/index.ts';
export { Realtime } from './realtime.ts';
export { ClientSecrets as TranslationClientSecrets } from './translations/client-secrets.ts';
export { Translations } from './translations.ts';
