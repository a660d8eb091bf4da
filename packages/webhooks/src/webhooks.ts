import { APIResource } from '@oxide/core/internal';
import type { UnwrapWebhookEvent } from './unwrap-webhook-event.ts';
import { verifySignature } from './verify-signature.ts';
import type { WebhookHeaders } from './webhook-headers.ts';
import { payloadText, type WebhookPayload } from './webhook-payload.ts';

/**
 * Events that the API sends to your server.
 *
 * Source: https://platform.openai.com/docs/api-reference/webhook-events
 */
export class Webhooks extends APIResource {
  /**
   * Checks that the API sent a webhook, and gives its event. The same event may come more than once: the
   * header `webhook-id` tells repeats.
   *
   * @param payload the body as it came, before any framework parses it
   * @param secret of the endpoint, the client's `webhookSecret` when left out; while it is rotated, the old one
   *   and the new one will do
   * @param tolerance seconds that the webhook's timestamp may be away from now, in the past or the future
   * @throws InvalidWebhookSignatureError when it can't be trusted; the message says why
   * @see https://platform.openai.com/docs/api-reference/webhook-events
   */
  async unwrap(
    payload: WebhookPayload,
    headers: WebhookHeaders,
    secret: string | null | undefined = this._client.webhookSecret,
    tolerance = 300,
  ): Promise<UnwrapWebhookEvent> {
    await verifySignature({ payload, headers, secret, tolerance });
    return JSON.parse(payloadText(payload)) as UnwrapWebhookEvent;
  }

  /**
   * Checks that the API sent a webhook, as `unwrap` does, and gives nothing.
   *
   * @throws InvalidWebhookSignatureError when it can't be trusted; the message says why
   * @see https://platform.openai.com/docs/api-reference/webhook-events
   */
  async verifySignature(
    payload: WebhookPayload,
    headers: WebhookHeaders,
    secret: string | null | undefined = this._client.webhookSecret,
    tolerance = 300,
  ): Promise<void> {
    await verifySignature({ payload, headers, secret, tolerance });
  }
}
