export { InvalidWebhookSignatureError } from '@oxide/core/internal';
export type * from './generated/index.ts';
export type { UnwrapWebhookEvent } from './unwrap-webhook-event.ts';
export { type Verification, verifySignature } from './verify-signature.ts';
export type { WebhookHeaders } from './webhook-headers.ts';
export type { WebhookPayload } from './webhook-payload.ts';
export { Webhooks } from './webhooks.ts';
