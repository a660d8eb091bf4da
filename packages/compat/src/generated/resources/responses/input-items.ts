// Written by `pnpm codegen` from the API manifest. Do not edit.

export { InputItems } from '@oxide/responses';
export type { ResponseItemsPage } from '@oxide/responses';
export type { InputItemListParams, ResponseItemList } from '@oxide/responses';
