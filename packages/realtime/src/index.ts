export { Sessions } from './beta/sessions.ts';
export { TranscriptionSessions } from './beta/transcription-sessions.ts';
export { BetaRealtime } from './beta-realtime.ts';
export { Calls } from './calls.ts';
export { ClientSecrets } from './client-secrets.ts';
export type * from './generated/index.ts';
export { Realtime } from './realtime.ts';
export { ClientSecrets as TranslationClientSecrets } from './translations/client-secrets.ts';
export { Translations } from './translations.ts';
