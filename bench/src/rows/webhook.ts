import { createHmac, timingSafeEqual } from 'node:crypto';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import type { CallRow } from './row.ts';
import { atMost } from './targets.ts';

const key = Buffer.from('the secret of the webhook of the benchmark');
const secret = `whsec_${key.toString('base64')}`;
const id = 'wh_bench';
/** Seconds: longer than the row can take. */
const tolerance = 3_600;
const event = {
  id: `evt_${'e7'.repeat(12)}`,
  object: 'event',
  type: 'response.completed',
  created_at: 1_790_000_000,
  data: { id: `resp_${'e7'.repeat(24)}` },
};
const payload = JSON.stringify(event);

const sign = (timestamp: string) =>
  createHmac('sha256', key).update(`${id}.${timestamp}.${payload}`).digest('base64');

/** As the API sends them. */
function signedHeaders(): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${sign(timestamp)}`,
  };
}

export const webhook: CallRow = {
  kind: 'calls',
  name: 'webhook',
  description: 'the signature of a webhook checked, its event parsed; nothing is sent',
  server: { options: {} },
  targets: atMost({ openai: 0.35, floor: 1 }),
  columns: {
    async oxide(target) {
      const [{ client }, { Webhooks }] = await Promise.all([openOxide(target), import('@oxide/webhooks')]);
      const webhooks = new Webhooks(client);
      const headers = signedHeaders();
      return () => webhooks.unwrap(payload, headers, secret, tolerance);
    },
    async openai(target) {
      const client = await openOfficial(target);
      const headers = signedHeaders();
      return async () => client.webhooks.unwrap(payload, headers, secret, tolerance);
    },
    async floor() {
      const headers = signedHeaders();
      return async () => {
        const expected = Buffer.from(sign(headers['webhook-timestamp']!));
        const got = Buffer.from(headers['webhook-signature']!.slice('v1,'.length));
        if (!timingSafeEqual(expected, got)) throw new Error('The signature is another one.');
        return JSON.parse(payload) as unknown;
      };
    },
  },
  comparable(answer) {
    if ((answer as { type?: unknown }).type !== event.type) throw new Error('Not the event of the webhook.');
    return answer;
  },
};
