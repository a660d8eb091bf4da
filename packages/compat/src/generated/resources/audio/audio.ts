// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Audio } from '@oxide/audio';
export type { AudioModel, AudioResponseFormat } from '@oxide/audio';
