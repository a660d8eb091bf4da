// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Webhooks } from '@oxide/webhooks';
export type {
  BatchCancelledWebhookEvent,
  BatchCompletedWebhookEvent,
  BatchExpiredWebhookEvent,
  BatchFailedWebhookEvent,
  EvalRunCanceledWebhookEvent,
  EvalRunFailedWebhookEvent,
  EvalRunSucceededWebhookEvent,
  FineTuningJobCancelledWebhookEvent,
  FineTuningJobFailedWebhookEvent,
  FineTuningJobSucceededWebhookEvent,
  LiveCallIncomingWebhookEvent,
  RealtimeCallIncomingWebhookEvent,
  ResponseCancelledWebhookEvent,
  ResponseCompletedWebhookEvent,
  ResponseFailedWebhookEvent,
  ResponseIncompleteWebhookEvent,
} from '@oxide/webhooks';
export type { UnwrapWebhookEvent } from '@oxide/webhooks';
