// Written by `pnpm codegen` from the API manifest. Do not edit.

export { InputItems } from '@oxide/beta';
export type { BetaResponseItemsPage } from '@oxide/beta';
export type { BetaResponseItemList, InputItemListParams } from '@oxide/beta';
