import { OpenAIError } from '@oxide/core/internal';
import { signByNode } from './node.ts';

/**
 * HMAC-SHA256 of `head` followed by `body`, in base64.
 *
 * @throws OpenAIError when the runtime has no crypto, as browsers on pages without https
 */
export async function sign(secret: Uint8Array<ArrayBuffer>, head: string, body: Uint8Array): Promise<string> {
  return signByNode(secret, head, body) ?? (await signByWebCrypto(secret, head, body));
}

async function signByWebCrypto(
  secret: Uint8Array<ArrayBuffer>,
  head: string,
  body: Uint8Array,
): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle)
    throw new OpenAIError('Webhooks are checked with Web Crypto, which this runtime does not have');
  const start = new TextEncoder().encode(head);
  const text = new Uint8Array(start.length + body.length);
  text.set(start);
  text.set(body, start.length);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await subtle.importKey('raw', secret, algorithm, false, ['sign']);
  return btoa(String.fromCharCode(...new Uint8Array(await subtle.sign('HMAC', key, text))));
}
