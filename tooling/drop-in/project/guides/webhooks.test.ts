import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import OpenAI from 'openai';

const key = Buffer.from('a secret of this test');
const webhookSecret = `whsec_${key.toString('base64')}`;
const client = () => new OpenAI({ apiKey: 'sk-test', webhookSecret });
const payload = JSON.stringify({
  id: 'evt_1',
  object: 'event',
  created_at: 1,
  type: 'response.completed',
  data: { id: 'resp_1' },
});

function signed(body: string, at = Math.floor(Date.now() / 1000)): Headers {
  const signature = createHmac('sha256', key).update(`wh_1.${at}.${body}`).digest('base64');
  return new Headers({
    'webhook-id': 'wh_1',
    'webhook-timestamp': String(at),
    'webhook-signature': `v1,${signature}`,
  });
}

/** As a handler of the guide answers. */
async function handle(request: Request): Promise<Response> {
  try {
    const event = await client().webhooks.unwrap(await request.text(), request.headers);
    switch (event.type) {
      case 'response.completed':
        return Response.json({ completed: event.data.id });
      default:
        return Response.json({ unhandled: event.type });
    }
  } catch (error) {
    assert.ok(error instanceof OpenAI.InvalidWebhookSignatureError);
    return new Response('Invalid signature', { status: 400 });
  }
}
const request = (headers: Headers, body = payload) =>
  new Request('http://hooks.example/', { method: 'POST', body, headers });

describe('a webhook', () => {
  it('is unwrapped when its signature is right', async () => {
    const response = await handle(request(signed(payload)));
    assert.equal(await response.text(), '{"completed":"resp_1"}');
  });

  it('is refused when its body, its signature or its time is wrong', async () => {
    const changed = payload.replace('resp_1', 'resp_2');
    assert.equal((await handle(request(signed(payload), changed))).status, 400);
    const wrong = signed(payload);
    wrong.set('webhook-signature', 'v1,AAAA');
    assert.equal((await handle(request(wrong))).status, 400);
    assert.equal((await handle(request(signed(payload, 1_000)))).status, 400);
  });

  it('is verified alone, also with headers as a plain object and a secret of the call', async () => {
    const headers = Object.fromEntries(signed(payload));
    await client().webhooks.verifySignature(payload, headers);
    await assert.rejects(
      client().webhooks.verifySignature(payload, headers, 'whsec_b3RoZXI='),
      OpenAI.InvalidWebhookSignatureError,
    );
  });
});
