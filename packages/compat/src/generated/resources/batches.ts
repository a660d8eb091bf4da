// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Batches } from '@oxide/batches';
export type {
  Batch,
  BatchCreateParams,
  BatchError,
  BatchListParams,
  BatchRequestCounts,
  BatchUsage,
  BatchesPage,
} from '@oxide/batches';
