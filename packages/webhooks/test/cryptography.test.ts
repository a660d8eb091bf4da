import nodeCrypto, { createHmac, randomBytes } from 'node:crypto';
import { Client } from '@oxide/core';
import { Webhooks } from '@oxide/webhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const id = 'msg_1';
const webhooks = new Webhooks(new Client({ apiKey: 'sk-test-key' }));
const secretOf = (key: Buffer) => `whsec_${key.toString('base64')}`;

/** Signs as a sender does. */
function headersFor(payload: string | Uint8Array, key: Buffer): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const hmac = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(payload);
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${hmac.digest('base64')}`,
  };
}

const withoutNode = () => vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
const digests = {
  node: () => vi.spyOn(nodeCrypto, 'createHmac'),
  web: () => vi.spyOn(crypto.subtle, 'sign'),
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each([
  { platform: 'Node', used: digests.node, other: digests.web, prepare: () => {} },
  { platform: 'Web Crypto', used: digests.web, other: digests.node, prepare: withoutNode },
])('by the crypto of $platform', ({ used, other, prepare }) => {
  beforeEach(prepare);

  it.each([1, 32, 64, 65, 1_000])('a secret of %d bytes verifies what it signed', async (length) => {
    const key = randomBytes(length);
    for (const payload of ['', '{}', JSON.stringify({ text: 'é🦀'.repeat(50_000) }), randomBytes(100)]) {
      const headers = headersFor(payload, key);
      await expect(webhooks.verifySignature(payload, headers, secretOf(key))).resolves.toBeUndefined();
      const otherKey = secretOf(Buffer.from(key).fill(key[0]! ^ 1, 0, 1));
      await expect(webhooks.verifySignature(payload, headers, otherKey)).rejects.toThrow(/No webhook/);
    }
  });

  it('many signatures cost one HMAC', async () => {
    const key = randomBytes(32);
    const headers = headersFor('{}', key);
    const many = Array.from({ length: 2_000 }, () => headersFor('other', key)['webhook-signature']).join(' ');
    const [hmac, otherHmac] = [used(), other()];
    const attempt = webhooks.unwrap('{}', { ...headers, 'webhook-signature': many }, secretOf(key));
    await expect(attempt).rejects.toThrow(/No webhook signature/);
    expect(hmac).toHaveBeenCalledTimes(1);
    expect(otherHmac).not.toHaveBeenCalled();
  });
});

it('says so where there is no crypto', async () => {
  const key = randomBytes(32);
  const headers = headersFor('{}', key);
  withoutNode();
  vi.stubGlobal('crypto', undefined);
  await expect(webhooks.unwrap('{}', headers, secretOf(key))).rejects.toThrow(/Web Crypto/);
});
