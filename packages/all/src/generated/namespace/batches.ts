// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as BatchesAPI from '@oxide/batches';

type Batch = BatchesAPI.Batch;
declare namespace Batch {
  export type Errors = BatchesAPI.Batch.Errors;
}
type BatchCreateParams = BatchesAPI.BatchCreateParams;
declare namespace BatchCreateParams {
  export type OutputExpiresAfter = BatchesAPI.BatchCreateParams.OutputExpiresAfter;
}
type BatchError = BatchesAPI.BatchError;
type BatchListParams = BatchesAPI.BatchListParams;
type BatchRequestCounts = BatchesAPI.BatchRequestCounts;
type BatchUsage = BatchesAPI.BatchUsage;
declare namespace BatchUsage {
  export type InputTokensDetails = BatchesAPI.BatchUsage.InputTokensDetails;
  export type OutputTokensDetails = BatchesAPI.BatchUsage.OutputTokensDetails;
}
type BatchesPage = BatchesAPI.BatchesPage;

export type Batches = BatchesAPI.Batches;
export declare namespace Batches {
  export {
    Batch,
    BatchCreateParams,
    BatchError,
    BatchListParams,
    BatchRequestCounts,
    BatchUsage,
    BatchesPage,
  };
}
