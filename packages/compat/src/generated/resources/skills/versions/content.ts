// Written by `pnpm codegen` from the API manifest. Do not edit.

export { VersionContent as Content } from '@oxide/skills';
export type { ContentRetrieveParams } from '@oxide/skills';
