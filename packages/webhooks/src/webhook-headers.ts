import { type HeadersLike, InvalidWebhookSignatureError } from '@oxide/core';

/** Headers of the request that brought a webhook: a web `Headers`, Node's `request.headers`, pairs or a record. */
export type WebhookHeaders = HeadersLike;

/** What a signature is checked with. */
export interface SignatureHeaders {
  readonly id: string;
  /** Unix seconds, as sent. */
  readonly timestamp: string;
  /** Separated by spaces; several while a secret is rotated. */
  readonly signatures: string;
}

/** @throws InvalidWebhookSignatureError when one of them is missing or empty */
export function readSignatureHeaders(headers: WebhookHeaders): SignatureHeaders {
  return {
    signatures: requireHeader(headers, 'webhook-signature'),
    timestamp: requireHeader(headers, 'webhook-timestamp'),
    id: requireHeader(headers, 'webhook-id'),
  };
}

/** Several values are joined by spaces: right for signatures, and no valid id or timestamp. */
function requireHeader(headers: WebhookHeaders, name: string): string {
  const values: string[] = [];
  for (const [key, value] of entries(headers)) {
    if (String(key).toLowerCase() !== name) continue;
    for (const one of Array.isArray(value) ? value : [value]) if (one) values.push(String(one));
  }
  if (values.length === 0) throw new InvalidWebhookSignatureError(`The header ${name} is missing`);
  return values.join(' ');
}

/** Own entries only, so that nothing is read from a prototype. */
function entries(headers: WebhookHeaders): Iterable<readonly unknown[]> {
  if (!headers) return [];
  return Symbol.iterator in headers ? (headers as Iterable<readonly unknown[]>) : Object.entries(headers);
}
