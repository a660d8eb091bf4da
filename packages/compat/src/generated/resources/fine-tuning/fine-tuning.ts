// Written by `pnpm codegen` from the API manifest. Do not edit.

export { FineTuning } from '@oxide/fine-tuning';
