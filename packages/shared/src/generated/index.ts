// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './audio-transcriptions.ts';
export type * from './chat-completions.ts';
export type * from './completions.ts';
export type * from './conversations.ts';
export type * from './conversations-items.ts';
export type * from './realtime.ts';
export type * from './realtime-client-secrets.ts';
export type * from './responses.ts';
export type * from './shared.ts';
