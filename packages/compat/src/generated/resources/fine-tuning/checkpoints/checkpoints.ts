// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Checkpoints } from '@oxide/fine-tuning';
