// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Content } from '@oxide/skills';
