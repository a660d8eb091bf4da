// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ChatKit } from '@oxide/beta';
export type { ChatKitWorkflow } from '@oxide/beta';
