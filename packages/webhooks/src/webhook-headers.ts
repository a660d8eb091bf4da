import type { HeadersLike } from '@oxide/core';
import { InvalidWebhookSignatureError } from '@oxide/core/internal';

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
  const found = new Map<string, string[]>([
    ['webhook-signature', []],
    ['webhook-timestamp', []],
    ['webhook-id', []],
  ]);
  for (const [key, value] of entries(headers)) {
    const values = found.get(String(key).toLowerCase());
    if (values === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) if (one) values.push(String(one));
  }
  return {
    signatures: requireHeader(found, 'webhook-signature'),
    timestamp: requireHeader(found, 'webhook-timestamp'),
    id: requireHeader(found, 'webhook-id'),
  };
}

/** Several values are joined by spaces: right for signatures, and no valid id or timestamp. */
function requireHeader(found: ReadonlyMap<string, readonly string[]>, name: string): string {
  const value = found.get(name)?.join(' ');
  if (!value) throw new InvalidWebhookSignatureError(`The header ${name} is missing`);
  return value;
}

/** Own entries only, so that nothing is read from a prototype. */
function entries(headers: WebhookHeaders): Iterable<readonly unknown[]> {
  if (!headers) return [];
  return Symbol.iterator in headers ? (headers as Iterable<readonly unknown[]>) : Object.entries(headers);
}
