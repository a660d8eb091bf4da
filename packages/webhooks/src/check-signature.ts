import { InvalidWebhookSignatureError, OpenAIError } from '@oxide/core/internal';
import { decodeSecret } from './decode-secret.ts';
import { sign } from './sign.ts';
import type { Verification } from './verify-signature.ts';
import { readSignatureHeaders } from './webhook-headers.ts';
import { payloadBytes } from './webhook-payload.ts';

/** The steps of `verifySignature`, whose docstring is the contract. */
export async function checkSignature({
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
