import { createHmac } from 'node:crypto';
import type { Scenario, Sdk } from '../scenario.ts';
import { settleAll } from './settle.ts';

const area = 'webhooks';
const KEY = Buffer.from('a webhook secret');
const SECRET = `whsec_${KEY.toString('base64')}`;
const PAYLOAD =
  '{"id":"evt_1","object":"event","type":"response.completed","created_at":1,"data":{"id":"resp_1"}}';

interface Signed {
  payload?: string;
  key?: Buffer;
  id?: string;
  /** Seconds from now. */
  age?: number;
}

function headersOf({
  payload = PAYLOAD,
  key = KEY,
  id = 'wh_1',
  age = 0,
}: Signed = {}): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1_000) - age);
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${payload}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

const webhook = (
  name: string,
  run: (webhooks: InstanceType<Sdk['OpenAI']>['webhooks']) => unknown,
  secret: string | null = SECRET,
): Scenario => ({
  area,
  name: `webhook: ${name}`,
  server: [],
  run: (_, { client }) => settleAll(() => run(client({ webhookSecret: secret }).webhooks)),
});

export const webhookScenarios: Scenario[] = [
  webhook('valid', (webhooks) => webhooks.unwrap(PAYLOAD, headersOf())),
  webhook('verified alone', (webhooks) => webhooks.verifySignature(PAYLOAD, headersOf())),
  webhook('headers as an object of the platform', (webhooks) =>
    webhooks.unwrap(PAYLOAD, new Headers(headersOf())),
  ),
  webhook('header names in capitals', (webhooks) =>
    webhooks.unwrap(
      PAYLOAD,
      Object.fromEntries(Object.entries(headersOf()).map(([name, value]) => [name.toUpperCase(), value])),
    ),
  ),
  webhook('tampered payload', (webhooks) =>
    webhooks.unwrap(PAYLOAD.replace('resp_1', 'resp_2'), headersOf()),
  ),
  webhook('tampered id', (webhooks) => webhooks.unwrap(PAYLOAD, { ...headersOf(), 'webhook-id': 'wh_2' })),
  webhook('another secret', (webhooks) => webhooks.unwrap(PAYLOAD, headersOf({ key: Buffer.from('other') }))),
  webhook('too old', (webhooks) => webhooks.unwrap(PAYLOAD, headersOf({ age: 400 }))),
  webhook('too new', (webhooks) => webhooks.unwrap(PAYLOAD, headersOf({ age: -400 }))),
  webhook('old within another tolerance', (webhooks) =>
    webhooks.unwrap(PAYLOAD, headersOf({ age: 400 }), SECRET, 500),
  ),
  webhook('a tolerance of zero', (webhooks) => webhooks.unwrap(PAYLOAD, headersOf({ age: 30 }), SECRET, 0)),
  webhook('several signatures', (webhooks) => {
    const headers = headersOf();
    return webhooks.unwrap(PAYLOAD, {
      ...headers,
      'webhook-signature': `v1,AAAA v2,x ${headers['webhook-signature']}`,
    });
  }),
  webhook('a signature without its version', (webhooks) => {
    const headers = headersOf();
    return webhooks.unwrap(PAYLOAD, {
      ...headers,
      'webhook-signature': headers['webhook-signature']!.slice(3),
    });
  }),
  webhook('a signature that is no base64', (webhooks) =>
    webhooks.unwrap(PAYLOAD, { ...headersOf(), 'webhook-signature': 'v1,%%%' }),
  ),
  webhook('an empty signature', (webhooks) =>
    webhooks.unwrap(PAYLOAD, { ...headersOf(), 'webhook-signature': '' }),
  ),
  webhook('a time that is none', (webhooks) =>
    webhooks.unwrap(PAYLOAD, { ...headersOf(), 'webhook-timestamp': 'now' }),
  ),
  webhook('no signature', (webhooks) =>
    webhooks.unwrap(PAYLOAD, { ...headersOf(), 'webhook-signature': undefined } as never),
  ),
  webhook('no id', (webhooks) =>
    webhooks.unwrap(PAYLOAD, { ...headersOf(), 'webhook-id': undefined } as never),
  ),
  webhook('no headers', (webhooks) => webhooks.unwrap(PAYLOAD, {})),
  webhook('no secret', (webhooks) => webhooks.unwrap(PAYLOAD, headersOf()), null),
  webhook('an empty secret', (webhooks) => webhooks.unwrap(PAYLOAD, headersOf(), '')),
  webhook(
    'a secret in the call',
    (webhooks) => webhooks.unwrap(PAYLOAD, headersOf(), SECRET),
    'whsec_b3RoZXI=',
  ),
  webhook('a secret without its prefix', (webhooks) =>
    webhooks.unwrap(PAYLOAD, headersOf({ key: Buffer.from('plain secret') }), 'plain secret'),
  ),
  webhook('a payload that is no JSON', (webhooks) => webhooks.unwrap('{"a"', headersOf({ payload: '{"a"' }))),
  webhook('a payload that is not ASCII', (webhooks) => {
    const payload = '{"type":"é😀"}';
    return webhooks.unwrap(payload, headersOf({ payload }));
  }),
  webhook('an empty payload', (webhooks) => webhooks.verifySignature('', headersOf({ payload: '' }))),
];
