// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Jobs } from '@oxide/fine-tuning';
export type {
  FineTuningJob,
  FineTuningJobEvent,
  FineTuningJobEventsPage,
  FineTuningJobWandbIntegration,
  FineTuningJobWandbIntegrationObject,
  FineTuningJobsPage,
  JobCreateParams,
  JobListEventsParams,
  JobListParams,
} from '@oxide/fine-tuning';
export type { FineTuningJobWandbIntegrationObject as FineTuningJobIntegration } from '@oxide/fine-tuning';
