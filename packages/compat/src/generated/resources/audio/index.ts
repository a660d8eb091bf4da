// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './audio.ts';
export * from './speech.ts';
export * from './transcriptions.ts';
export * from './translations.ts';
export * from './voice-consents.ts';
export * from './voices.ts';
