// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './realtime.ts';
export * from './sessions.ts';
export * from './transcription-sessions.ts';
