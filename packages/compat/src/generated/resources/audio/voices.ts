// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Voices } from '@oxide/audio';
export type { Voice, VoiceCreateParams } from '@oxide/audio';
