// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './calls.ts';
export type * from './client-secrets.ts';
export type * from './realtime.ts';
export type { ConversationItemContent, ErrorEvent } from './beta/realtime.ts';
export type * as BetaRealtimeTypes from './beta/realtime.ts';
export type * from './beta/sessions.ts';
export type * from './beta/transcription-sessions.ts';
export type * as TranslationsClientSecrets from './translations/client-secrets.ts';
