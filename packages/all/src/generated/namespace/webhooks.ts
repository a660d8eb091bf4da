// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as WebhooksAPI from '@oxide/webhooks';

type BatchCancelledWebhookEvent = WebhooksAPI.BatchCancelledWebhookEvent;
declare namespace BatchCancelledWebhookEvent {
  export type Data = WebhooksAPI.BatchCancelledWebhookEvent.Data;
}
type BatchCompletedWebhookEvent = WebhooksAPI.BatchCompletedWebhookEvent;
declare namespace BatchCompletedWebhookEvent {
  export type Data = WebhooksAPI.BatchCompletedWebhookEvent.Data;
}
type BatchExpiredWebhookEvent = WebhooksAPI.BatchExpiredWebhookEvent;
declare namespace BatchExpiredWebhookEvent {
  export type Data = WebhooksAPI.BatchExpiredWebhookEvent.Data;
}
type BatchFailedWebhookEvent = WebhooksAPI.BatchFailedWebhookEvent;
declare namespace BatchFailedWebhookEvent {
  export type Data = WebhooksAPI.BatchFailedWebhookEvent.Data;
}
type EvalRunCanceledWebhookEvent = WebhooksAPI.EvalRunCanceledWebhookEvent;
declare namespace EvalRunCanceledWebhookEvent {
  export type Data = WebhooksAPI.EvalRunCanceledWebhookEvent.Data;
}
type EvalRunFailedWebhookEvent = WebhooksAPI.EvalRunFailedWebhookEvent;
declare namespace EvalRunFailedWebhookEvent {
  export type Data = WebhooksAPI.EvalRunFailedWebhookEvent.Data;
}
type EvalRunSucceededWebhookEvent = WebhooksAPI.EvalRunSucceededWebhookEvent;
declare namespace EvalRunSucceededWebhookEvent {
  export type Data = WebhooksAPI.EvalRunSucceededWebhookEvent.Data;
}
type FineTuningJobCancelledWebhookEvent = WebhooksAPI.FineTuningJobCancelledWebhookEvent;
declare namespace FineTuningJobCancelledWebhookEvent {
  export type Data = WebhooksAPI.FineTuningJobCancelledWebhookEvent.Data;
}
type FineTuningJobFailedWebhookEvent = WebhooksAPI.FineTuningJobFailedWebhookEvent;
declare namespace FineTuningJobFailedWebhookEvent {
  export type Data = WebhooksAPI.FineTuningJobFailedWebhookEvent.Data;
}
type FineTuningJobSucceededWebhookEvent = WebhooksAPI.FineTuningJobSucceededWebhookEvent;
declare namespace FineTuningJobSucceededWebhookEvent {
  export type Data = WebhooksAPI.FineTuningJobSucceededWebhookEvent.Data;
}
type LiveCallIncomingWebhookEvent = WebhooksAPI.LiveCallIncomingWebhookEvent;
declare namespace LiveCallIncomingWebhookEvent {
  export type Data = WebhooksAPI.LiveCallIncomingWebhookEvent.Data;
  export namespace Data {
    export type SipHeader = WebhooksAPI.LiveCallIncomingWebhookEvent.Data.SipHeader;
  }
}
type RealtimeCallIncomingWebhookEvent = WebhooksAPI.RealtimeCallIncomingWebhookEvent;
declare namespace RealtimeCallIncomingWebhookEvent {
  export type Data = WebhooksAPI.RealtimeCallIncomingWebhookEvent.Data;
  export namespace Data {
    export type SipHeader = WebhooksAPI.RealtimeCallIncomingWebhookEvent.Data.SipHeader;
  }
}
type ResponseCancelledWebhookEvent = WebhooksAPI.ResponseCancelledWebhookEvent;
declare namespace ResponseCancelledWebhookEvent {
  export type Data = WebhooksAPI.ResponseCancelledWebhookEvent.Data;
}
type ResponseCompletedWebhookEvent = WebhooksAPI.ResponseCompletedWebhookEvent;
declare namespace ResponseCompletedWebhookEvent {
  export type Data = WebhooksAPI.ResponseCompletedWebhookEvent.Data;
}
type ResponseFailedWebhookEvent = WebhooksAPI.ResponseFailedWebhookEvent;
declare namespace ResponseFailedWebhookEvent {
  export type Data = WebhooksAPI.ResponseFailedWebhookEvent.Data;
}
type ResponseIncompleteWebhookEvent = WebhooksAPI.ResponseIncompleteWebhookEvent;
declare namespace ResponseIncompleteWebhookEvent {
  export type Data = WebhooksAPI.ResponseIncompleteWebhookEvent.Data;
}
type UnwrapWebhookEvent = WebhooksAPI.UnwrapWebhookEvent;

export type Webhooks = WebhooksAPI.Webhooks;
export declare namespace Webhooks {
  export {
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
    UnwrapWebhookEvent,
  };
}
