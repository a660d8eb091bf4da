import { verifySignature } from '@oxide/webhooks';

/** More than anybody sends while a secret is rotated. */
const MAX_SIGNATURES = 32;

/** Whether a header holds so many signatures that all of them are compared with one of our own making. */
export function webhookSignatureRequiresSigning(signatureHeader: string): boolean {
  return signatureHeader.split(' ', MAX_SIGNATURES + 1).length > MAX_SIGNATURES;
}

/**
 * Checks that the API sent a webhook.
 *
 * @param tolerance seconds that the timestamp may be away from now
 * @throws InvalidWebhookSignatureError when it can't be trusted
 */
export function verifyWebhookSignature(
  payload: string,
  signatureHeader: string,
  timestamp: string,
  webhookId: string,
  secret: string,
  tolerance: number,
): Promise<void> {
  const headers = {
    'webhook-signature': signatureHeader,
    'webhook-timestamp': timestamp,
    'webhook-id': webhookId,
  };
  return verifySignature({ payload, headers, secret, tolerance });
}
