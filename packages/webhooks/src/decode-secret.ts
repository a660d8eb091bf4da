import { InvalidWebhookSignatureError } from '@oxide/core/internal';

const PREFIX = 'whsec_';

/**
 * The bytes of a signing secret: base64 after `whsec_`, else the text itself.
 *
 * @throws InvalidWebhookSignatureError when there is none, or what follows `whsec_` is not base64
 */
export function decodeSecret(secret: string | null | undefined): Uint8Array<ArrayBuffer> {
  const bytes = typeof secret === 'string' ? bytesOf(secret) : undefined;
  // With an empty key anybody could sign.
  if (!bytes?.length) {
    throw new InvalidWebhookSignatureError(
      'The webhook secret is empty: set OPENAI_WEBHOOK_SECRET or the `webhookSecret` of the client, or pass it',
    );
  }
  return bytes;
}

function bytesOf(secret: string): Uint8Array<ArrayBuffer> {
  if (!secret.startsWith(PREFIX)) return new TextEncoder().encode(secret);
  const characters = decodeBase64(secret.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

function decodeBase64(base64: string): string {
  try {
    return atob(base64);
  } catch {
    // The platform's error would quote the secret on some runtimes, so it is no cause of this one.
    throw new InvalidWebhookSignatureError(
      'The webhook secret begins with `whsec_` and is not base64 after it: was it copied whole?',
    );
  }
}
