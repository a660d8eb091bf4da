import { OpenAI } from '@oxide/all';
import { Audio } from '@oxide/audio';
import { OpenAI as DropIn } from '@oxide/compat';
import { hedge } from '@oxide/core/hedging';
import { Embeddings } from '@oxide/embeddings';
import { Files } from '@oxide/files';
import { Responses } from '@oxide/responses';
import { zodTextFormat } from '@oxide/structured-outputs';
import { Webhooks } from '@oxide/webhooks';
import { z } from 'zod';
import { failureOf, isCalled, ok, same } from '../assert.mjs';
import { ask, clientAt, clientOf, KEY } from './clients.mjs';

export async function aReply(world) {
  same((await new Responses(clientOf(world)).create(ask)).output_text, 'Hello!');
}

export async function theWholeSDK({ api }) {
  const client = new OpenAI({ apiKey: KEY, baseURL: api, dangerouslyAllowBrowser: true });
  same((await client.responses.create(ask)).output_text, 'Hello!');
}

export async function theDropIn({ api }) {
  const client = new DropIn({ apiKey: KEY, baseURL: api, dangerouslyAllowBrowser: true });
  same((await client.responses.create(ask)).output_text, 'Hello!');
}

export async function manyAtOnce(world) {
  const responses = new Responses(clientOf(world));
  const replies = await Promise.all(Array.from({ length: 50 }, () => responses.create(ask)));
  same(new Set(replies.map(({ output_text }) => output_text)).size, 1);
}

export async function aWebResponse(world) {
  const response = await new Responses(clientOf(world)).create(ask).asResponse();
  ok(response instanceof Response, 'a Response of the platform');
  same((await response.json()).status, 'completed');
}

export async function structuredOutput(world) {
  const format = zodTextFormat(z.object({ answer: z.string() }), 'answer');
  const reply = await new Responses(clientOf(world)).parse({ ...ask, text: { format } });
  same(typeof reply.output_parsed.answer, 'string');
}

export async function aCompressedOne(world) {
  same((await new Responses(clientAt(world, 'gzip')).create(ask)).output_text, 'fine');
}

export async function bytes(world) {
  const speech = await new Audio(clientAt(world, 'bytes')).speech.create({
    model: 'm',
    voice: 'v',
    input: 'x',
  });
  same((await speech.arrayBuffer()).byteLength, 100_000);
}

export async function numbersFromBase64(world) {
  const { data } = await new Embeddings(clientAt(world, 'vector')).create({ model: 'm', input: 'x' });
  same(data[0].embedding, [1, 2.5, -3]);
}

export async function pages(world) {
  const ids = [];
  for await (const { id } of new Files(clientAt(world, 'pages')).list()) ids.push(id);
  same(ids.length, 12);
}

export async function aHedgedOne(world) {
  const client = clientOf(world);
  const reply = await hedge((signal) => new Responses(client).create(ask, { signal }), { delayMs: 5_000 });
  same(reply.output_text, 'Hello!');
}

export async function hooks(world) {
  const statuses = [];
  const client = clientOf(world, { hooks: { onAttempt: ({ status }) => statuses.push(status) } });
  await new Responses(client).create(ask);
  same(statuses, [200]);
}

export async function anEventOfAWebhook() {
  const secret = `whsec_${btoa('0123456789abcdef0123456789abcdef')}`;
  const body = JSON.stringify({ id: 'evt_1', type: 'response.completed', data: { id: 'resp_1' } });
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const headers = {
    'webhook-id': 'wh_1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${await sign(secret, `wh_1.${timestamp}.${body}`)}`,
  };
  const webhooks = new Webhooks({ apiKey: KEY, webhookSecret: secret, dangerouslyAllowBrowser: true });
  same((await webhooks.unwrap(body, headers)).type, 'response.completed');
  isCalled(await failureOf(webhooks.unwrap(`${body} `, headers)), 'InvalidWebhookSignatureError');
}

async function sign(secret, text) {
  const bytesOf = (binary) => Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(atob(secret.slice(6))), algorithm, false, [
    'sign',
  ]);
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}
