// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Graders } from '@oxide/graders';
