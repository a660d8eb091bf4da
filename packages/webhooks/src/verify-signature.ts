import { InvalidWebhookSignatureError, OpenAIError } from '@oxide/core';
import { decodeSecret } from './decode-secret.ts';
import { sign } from './sign.ts';
import { readSignatureHeaders, type WebhookHeaders } from './webhook-headers.ts';
import { payloadBytes, type WebhookPayload } from './webhook-payload.ts';

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
export async function verifySignature({
  payload,
  headers,
  secret,
  tolerance = 300,
}: Verification): Promise<void> {
  const key = decodeSecret(secret);
  const body = payloadBytes(payload);
  const { id, timestamp, signatures } = readSignatureHeaders(headers);
  checkTimestamp(timestamp, tolerance);
  const expected = await sign(key, `${id}.${timestamp}.`, body);
  // One HMAC however many signatures are sent, and no stop at the first that matches.
  let matches = false;
  for (const signature of signatures.split(' ')) {
    const value = signature.startsWith('v1,') ? signature.slice(3) : signature;
    if (isEqualInConstantTime(value, expected)) matches = true;
  }
  if (!matches) throw new InvalidWebhookSignatureError('No webhook signature matches the expected one');
}

function checkTimestamp(timestamp: string, tolerance: number): void {
  // NaN would make every comparison false, and so switch the check off.
  if (!(tolerance >= 0))
    throw new OpenAIError(`The tolerance has to be a number of seconds from 0, and is ${tolerance}`);
  if (!/^\d+$/.test(timestamp))
    throw new InvalidWebhookSignatureError('The webhook timestamp is not a number of seconds');
  const age = Math.floor(Date.now() / 1000) - Number(timestamp);
  if (age > tolerance) throw new InvalidWebhookSignatureError('The webhook timestamp is too old');
  if (age < -tolerance) throw new InvalidWebhookSignatureError('The webhook timestamp is too new');
}

/** Takes as long for any `value` of the right length, so that time tells nothing about `expected`. */
function isEqualInConstantTime(value: string, expected: string): boolean {
  if (value.length !== expected.length) return false;
  let difference = 0;
  for (let index = 0; index < expected.length; index++)
    difference |= value.charCodeAt(index) ^ expected.charCodeAt(index);
  return difference === 0;
}
