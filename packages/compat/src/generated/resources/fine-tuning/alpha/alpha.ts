// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Alpha } from '@oxide/fine-tuning';
