// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './audio.ts';
export type * from './speech.ts';
export type * from './transcriptions.ts';
export type * from './translations.ts';
export type * from './voice-consents.ts';
export type * from './voices.ts';
