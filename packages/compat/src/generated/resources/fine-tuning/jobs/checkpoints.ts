// Written by `pnpm codegen` from the API manifest. Do not edit.

export { JobCheckpoints as Checkpoints } from '@oxide/fine-tuning';
export type {
  CheckpointListParams,
  FineTuningJobCheckpoint,
  FineTuningJobCheckpointsPage,
} from '@oxide/fine-tuning';
