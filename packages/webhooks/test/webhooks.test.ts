import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, InvalidWebhookSignatureError, OpenAIError } from '@oxide/core';
import { type WebhookHeaders, Webhooks } from '@oxide/webhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// The example of the Standard Webhooks specification, with its known signature.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const timestamp = 1_614_265_330;
const body = '{"test": 2432232314}';
const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';

const keyOf = (value: string) => Buffer.from(value.slice('whsec_'.length), 'base64');
const webhooks = new Webhooks(new Client({ apiKey: 'sk-test-key', webhookSecret: secret }));

/** Signs as a sender does, by Node's own crypto. */
function signed(payload: string | Uint8Array, key: string | Buffer = keyOf(secret), at: unknown = timestamp) {
  return `v1,${createHmac('sha256', key).update(`${id}.${at}.`).update(payload).digest('base64')}`;
}

function headersWith(changes: Record<string, unknown> = {}): Record<string, string> {
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signature,
  };
  return { ...headers, ...changes } as Record<string, string>;
}

async function refusal(headers: WebhookHeaders, payload: string = body): Promise<string> {
  const error = await webhooks.unwrap(payload, headers).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidWebhookSignatureError);
  expect(error).toMatchObject({ code: 'invalid_webhook_signature' });
  return (error as Error).message;
}

beforeEach(() => void vi.useFakeTimers({ now: timestamp * 1000, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it('accepts the example of the specification and gives its event', async () => {
  expect(signed(body)).toBe(signature);
  await expect(webhooks.verifySignature(body, headersWith())).resolves.toBeUndefined();
  expect(await webhooks.unwrap(body, headersWith())).toEqual({ test: 2_432_232_314 });
});

it('gives events of a type that it does not know as they are', async () => {
  const payload = JSON.stringify({ id: 'evt_1', type: 'moon.landed', data: { id: 'apollo' } });
  const headers = headersWith({ 'webhook-signature': signed(payload) });
  expect(await webhooks.unwrap(payload, headers)).toEqual(JSON.parse(payload));
});

it('signs text as UTF-8', async () => {
  const payload = '{"name": "résumé 🦀"}';
  const headers = headersWith({ 'webhook-signature': signed(payload) });
  expect(await webhooks.unwrap(payload, headers)).toEqual({ name: 'résumé 🦀' });
});

it('signs bytes as they came, valid UTF-8 or not', async () => {
  const payload = Buffer.concat([Buffer.from('{"raw": "é'), Buffer.of(0xff), Buffer.from('"}')]);
  const headers = headersWith({ 'webhook-signature': signed(payload) });
  const copy = Uint8Array.from(payload);
  const inTheMiddle = new Uint8Array([0, ...payload, 0]).subarray(1, -1);
  for (const bytes of [payload, inTheMiddle, copy.buffer, new DataView(copy.buffer)])
    expect(await webhooks.unwrap(bytes, headers)).toEqual({ raw: 'é\ufffd' });
});

it('refuses a body that a framework has parsed, and says what to do', async () => {
  for (const parsed of [JSON.parse(body), undefined, null, 1]) {
    const attempt = webhooks.unwrap(parsed as never, headersWith());
    await expect(attempt).rejects.toThrow(/raw body.*before a framework parses it/);
    await expect(attempt).rejects.toThrow(OpenAIError);
  }
});

describe('headers', () => {
  it('are found in any case and any form', async () => {
    const each = (change: (entry: [string, string]) => [string, unknown]) =>
      Object.fromEntries(Object.entries(headersWith()).map(change)) as Record<string, string>;
    const forms: WebhookHeaders[] = [
      each(([name, value]) => [name.toUpperCase(), value]),
      each(([name, value]) => [name, [value]]),
      new Headers(headersWith()),
      Object.entries(headersWith()),
      new Headers(headersWith()).entries() as unknown as Headers,
      Object.assign(Object.create(null), headersWith()),
    ];
    for (const headers of forms)
      await expect(webhooks.verifySignature(body, headers)).resolves.toBeUndefined();
  });

  it('are those of a request that a Node server received', async () => {
    const events: unknown[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      events.push(await webhooks.unwrap(Buffer.concat(chunks), request.headers).catch((error) => error));
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await fetch(`http://127.0.0.1:${port}/hook`, { method: 'POST', body, headers: headersWith() });
    server.closeAllConnections();
    server.close();
    expect(events).toEqual([{ test: 2_432_232_314 }]);
  });

  it.each(['webhook-signature', 'webhook-timestamp', 'webhook-id'])('have to hold %s', async (name) => {
    for (const value of [undefined, '', []])
      expect(await refusal(headersWith({ [name]: value }))).toBe(`The header ${name} is missing`);
    expect(await refusal(null)).toMatch(/^The header webhook-signature is missing/);
  });

  it('are not read from a prototype', async () => {
    const inherited = Object.create(headersWith()) as Record<string, string>;
    expect(await refusal(inherited)).toMatch(/missing/);
    const assigned = JSON.parse(`{"__proto__": ${JSON.stringify(headersWith())}}`) as Record<string, string>;
    expect(await refusal(assigned)).toMatch(/missing/);
  });

  it('with an id or a timestamp given twice are refused', async () => {
    expect(await refusal({ ...headersWith(), 'Webhook-Id': id })).toMatch(/No webhook signature matches/);
    expect(await refusal({ ...headersWith(), 'Webhook-Timestamp': '1' })).toMatch(/not a number of seconds/);
  });
});

describe('signatures', () => {
  it('of a body, an id or a time that was changed do not match', async () => {
    const mismatch = 'No webhook signature matches the expected one';
    expect(await refusal(headersWith(), `${body} `)).toBe(mismatch);
    expect(await refusal(headersWith({ 'webhook-id': 'msg_other' }))).toBe(mismatch);
    expect(await refusal(headersWith({ 'webhook-timestamp': String(timestamp + 1) }))).toBe(mismatch);
  });

  it.each([
    'v1,',
    'v1',
    'not base64!',
    'v1,AAAA',
    'v1,🦀',
    `v2,${signature.slice(3)}`,
    `v1a,${signature.slice(3)}`,
    `V1,${signature.slice(3)}`,
    signature.slice(0, -1),
    signature.toLowerCase(),
    signature.replace('g', 'h'),
    signature.replace('=', 'A'),
    `${signature},`,
  ])('that are malformed do not match: %s', async (value) => {
    expect(await refusal(headersWith({ 'webhook-signature': value }))).toMatch(
      /No webhook signature matches/,
    );
  });

  it('of a rotated secret match beside those of the new one, in any order', async () => {
    const old = `whsec_${Buffer.from('the secret before this one').toString('base64')}`;
    const both = [signed(body, keyOf(old)), signature];
    for (const signatures of [both, both.toReversed(), [...both, 'v1a,other'], ['', ...both]]) {
      const headers = headersWith({ 'webhook-signature': signatures.join(' ') });
      for (const either of [old, secret]) await webhooks.verifySignature(body, headers, either);
      await expect(webhooks.verifySignature(body, headers, 'whsec_AAAA')).rejects.toThrow(
        /No webhook signature/,
      );
    }
  });
});

describe('the timestamp', () => {
  const at = (seconds: unknown) =>
    headersWith({
      'webhook-timestamp': String(seconds),
      'webhook-signature': signed(body, keyOf(secret), seconds),
    });

  it('may be off by the tolerance, both ways', async () => {
    for (const seconds of [timestamp - 300, timestamp + 300]) await webhooks.unwrap(body, at(seconds));
    expect(await refusal(at(timestamp - 301))).toBe('The webhook timestamp is too old');
    expect(await refusal(at(timestamp + 301))).toBe('The webhook timestamp is too new');
  });

  it('is held to the tolerance that is given', async () => {
    await webhooks.unwrap(body, at(timestamp), undefined, 0);
    await webhooks.unwrap(body, at(1), undefined, Number.POSITIVE_INFINITY);
    await expect(webhooks.unwrap(body, at(timestamp - 11), secret, 10)).rejects.toThrow(/too old/);
    for (const tolerance of [Number.NaN, -1, 'soon' as never])
      await expect(webhooks.unwrap(body, at(timestamp), secret, tolerance)).rejects.toThrow(/tolerance/);
  });

  it.each(['NaN', 'now', '', ' ', '-1', '1614265330.5', '0x60380000', '1614265330abc', `${'9'.repeat(400)}`])(
    'has to be whole seconds: %s',
    async (value) => {
      expect(await refusal(at(value))).toMatch(/not a number of seconds|too new|missing/);
    },
  );
});

describe('the secret', () => {
  it('is the text itself without its prefix', async () => {
    const headers = headersWith({ 'webhook-signature': signed(body, 'plain sécret') });
    await expect(webhooks.verifySignature(body, headers, 'plain sécret')).resolves.toBeUndefined();
    await expect(webhooks.verifySignature(body, headers, 'plain secret')).rejects.toThrow(/No webhook/);
  });

  it('is the one of the client when none is given', async () => {
    const other = new Webhooks(new Client({ apiKey: 'sk-test-key', webhookSecret: 'other' }));
    await expect(other.verifySignature(body, headersWith())).rejects.toThrow(/No webhook signature/);
    await expect(other.verifySignature(body, headersWith(), secret)).resolves.toBeUndefined();
  });

  it('has to be there', async () => {
    const none = new Webhooks(new Client({ apiKey: 'sk-test-key', webhookSecret: null }));
    for (const value of [undefined, null, '', 'whsec_', 'whsec_ \n']) {
      const attempt = none.verifySignature(body, headersWith(), value);
      await expect(attempt).rejects.toThrow(InvalidWebhookSignatureError);
      await expect(attempt).rejects.toThrow(/secret is empty: set OPENAI_WEBHOOK_SECRET/);
    }
    await expect(webhooks.verifySignature(body, headersWith(), null)).rejects.toThrow(/secret is empty/);
  });

  it('that is cut is told, and not shown', async () => {
    const error = await webhooks
      .verifySignature(body, headersWith(), 'whsec_MfKQ!')
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(InvalidWebhookSignatureError);
    expect(error.message).toMatch(/not base64/);
    expect(`${error.stack}${JSON.stringify(error)}${String(error.cause)}`).not.toContain('MfKQ');
  });
});

it('keeps `__proto__` in an event an ordinary field', async () => {
  const payload =
    '{"type": "batch.failed", "__proto__": {"polluted": true}, "data": {"__proto__": {"id": "x"}}}';
  const event = await webhooks.unwrap(payload, headersWith({ 'webhook-signature': signed(payload) }));
  expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect((event.data as { id?: string }).id).toBeUndefined();
});

it('throws what JSON.parse throws for a signed body that is not JSON', async () => {
  const headers = headersWith({ 'webhook-signature': signed('hello') });
  await expect(webhooks.unwrap('hello', headers)).rejects.toThrow(SyntaxError);
});
