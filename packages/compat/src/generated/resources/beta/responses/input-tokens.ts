// Written by `pnpm codegen` from the API manifest. Do not edit.

export { InputTokens } from '@oxide/beta';
export type { InputTokenCountParams, InputTokenCountResponse } from '@oxide/beta';
