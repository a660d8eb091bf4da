// Written by `pnpm codegen` from the API manifest. Do not edit.

export { OutputItems } from '@oxide/evals';
export type {
  OutputItemListParams,
  OutputItemListResponse,
  OutputItemListResponsesPage,
  OutputItemRetrieveParams,
  OutputItemRetrieveResponse,
} from '@oxide/evals';
