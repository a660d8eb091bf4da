import { OpenAIError } from '@oxide/core/internal';

/** Body of a webhook exactly as it came; parsed and written anew it no longer has its signature. */
export type WebhookPayload = string | ArrayBuffer | ArrayBufferView;

/** @throws OpenAIError for anything but text and bytes */
export function payloadBytes(payload: WebhookPayload): Uint8Array {
  if (typeof payload === 'string') return new TextEncoder().encode(payload);
  if (ArrayBuffer.isView(payload))
    return new Uint8Array(payload.buffer, payload.byteOffset, payload.byteLength);
  // By its tag, because it may come from another realm.
  if (Object.prototype.toString.call(payload) === '[object ArrayBuffer]') return new Uint8Array(payload);
  throw new OpenAIError(
    `The payload of a webhook has to be its raw body, as text or bytes, and is of type ${typeof payload}. Read the body before a framework parses it.`,
  );
}

export function payloadText(payload: WebhookPayload): string {
  return typeof payload === 'string' ? payload : new TextDecoder().decode(payload);
}
