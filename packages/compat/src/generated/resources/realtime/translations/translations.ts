// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Translations } from '@oxide/realtime';
