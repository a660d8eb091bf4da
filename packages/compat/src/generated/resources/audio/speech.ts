// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Speech } from '@oxide/audio';
export type { SpeechCreateParams, SpeechModel } from '@oxide/audio';
