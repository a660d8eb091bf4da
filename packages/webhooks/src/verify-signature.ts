import { loadOnce } from '@oxide/core/internal';
import type { WebhookHeaders } from './webhook-headers.ts';
import type { WebhookPayload } from './webhook-payload.ts';

const loadCheck = /* @__PURE__ */ loadOnce('webhooks', () => import('./check-signature.ts'));

/** What to check, and how strictly. */
export interface Verification {
  readonly payload: WebhookPayload;
  readonly headers: WebhookHeaders;
  readonly secret: string | null | undefined;
  /** Seconds that the timestamp may be away from now, in the past or the future. @default 300 */
  readonly tolerance?: number | undefined;
}

/**
 * Checks a request by the scheme of Standard Webhooks: one of its signatures is that of
 * `${id}.${timestamp}.${body}`, and it was sent just now.
 *
 * @throws InvalidWebhookSignatureError when it can't be trusted
 *
 * Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export async function verifySignature(verification: Verification): Promise<void> {
  const { checkSignature } = await loadCheck();
  await checkSignature(verification);
}
