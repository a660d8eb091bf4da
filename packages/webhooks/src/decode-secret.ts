import { InvalidWebhookSignatureError } from '@oxide/core';

const PREFIX = 'whsec_';

/**
 * The bytes of a signing secret: base64 after `whsec_`, else the text itself.
 *
 * @throws InvalidWebhookSignatureError when there is none, or what follows `whsec_` is not base64
 */
export function decodeSecret(secret: string | null | undefined): Uint8Array<ArrayBuffer> {
  if (typeof secret !== 'string' || secret === '' || secret === PREFIX) {
    throw new InvalidWebhookSignatureError(
      'The webhook secret is empty: set OPENAI_WEBHOOK_SECRET or the `webhookSecret` of the client, or pass it',
    );
  }
  if (!secret.startsWith(PREFIX)) return new TextEncoder().encode(secret);
  const base64 = secret.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/');
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    // The platform's error would quote the secret on some runtimes, so it is no cause of this one.
    throw new InvalidWebhookSignatureError(
      'The webhook secret begins with `whsec_` and is not base64 after it: was it copied whole?',
    );
  }
}
