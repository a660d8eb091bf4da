import { createHmac } from 'node:crypto';
import OpenAI, { InvalidWebhookSignatureError, toFile } from '@oxide/compat';
import { pollAssistantRun } from '@oxide/compat/lib/assistant-run-polling';
import { makeChatCompletionReadableStreamMessageChunk } from '@oxide/compat/lib/ChatCompletionStream';
import * as streaming from '@oxide/compat/lib/chat-completions/streaming';
import { isAssistantMessage, isPresent, isToolMessage } from '@oxide/compat/lib/chatCompletionUtils';
import { createEmbedding } from '@oxide/compat/lib/embeddings';
import { waitForFileProcessing } from '@oxide/compat/lib/file-processing';
import { pollWithResponse } from '@oxide/compat/lib/polling';
import { allSettledWithThrow } from '@oxide/compat/lib/Util';
import { pollVectorStoreFile, pollVectorStoreFileBatch } from '@oxide/compat/lib/vector-store-polling';
import { uploadAndPollVectorStoreFileBatch } from '@oxide/compat/lib/vector-store-upload';
import { verifyWebhookSignature, webhookSignatureRequiresSigning } from '@oxide/compat/lib/webhook-signature';
import { Stream } from '@oxide/compat/streaming';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

let server: MockServer;
let client: OpenAI;
beforeAll(async () => {
  server = await startMockServer();
  client = new OpenAI({ apiKey: 'sk-test-key', baseURL: server.url, maxRetries: 0 });
});
afterEach(() => server.reset());
afterAll(() => server.close());
const sent = () => server.requests.map(({ method, path }) => `${method} ${path.replace('/v1', '')}`);
const statuses = (...list: string[]) => {
  for (const status of list) server.reply({ body: { id: 'x', status } });
};

describe('polling', () => {
  const options = { pollIntervalMs: 0 };

  it('looks with the headers of the call and those of the helper, until a final status', async () => {
    statuses('queued', 'new_one', 'completed');
    const { runs } = client.beta.threads;
    const headers = { 'x-own': 'own' };
    const run = await pollWithResponse(
      ({ values }) => runs.retrieve('run_1', { thread_id: 'thread_1' }, { headers: values }),
      ['queued'],
      ['completed'],
      { ...options, headers },
    );
    expect(run.status).toBe('completed');
    expect(server.requests).toHaveLength(3);
    expect(server.requests[2]?.headers).toMatchObject({
      ...headers,
      'x-stainless-poll-helper': 'true',
      'x-stainless-custom-poll-interval': '0',
    });
  });

  it('of a run, of files of a vector store and of an upload goes by their `retrieve`', async () => {
    statuses('in_progress', 'requires_action', 'in_progress', 'completed', 'failed');
    const { threads } = client.beta;
    const run = await pollAssistantRun(threads.runs, 'run_1', { thread_id: 'thread_1' }, options);
    expect(run.status).toBe('requires_action');
    const { files, fileBatches } = client.vectorStores;
    expect((await pollVectorStoreFile(files, 'vs_1', 'file-1', options)).status).toBe('completed');
    expect((await pollVectorStoreFileBatch(fileBatches, 'vs_1', 'vsfb_1', options)).status).toBe('failed');
    statuses('uploaded', 'processed');
    expect((await waitForFileProcessing(client.files, 'file-1', 0, 60_000)).status).toBe('processed');
    expect(new Set(sent())).toEqual(
      new Set([
        'GET /threads/thread_1/runs/run_1',
        'GET /vector_stores/vs_1/files/file-1',
        'GET /vector_stores/vs_1/file_batches/vsfb_1',
        'GET /files/file-1',
      ]),
    );
  });

  it('follows the upload of the files of a batch', async () => {
    for (const id of ['file-1', 'file-2']) server.reply({ match: { path: '/files' }, body: { id } });
    statuses('in_progress', 'completed');
    const files = [await toFile(Buffer.from('a'), 'a.txt'), await toFile(Buffer.from('b'), 'b.txt')];
    const { fileBatches } = client.vectorStores;
    const settings = { ...options, maxConcurrency: 1 };
    const batch = await uploadAndPollVectorStoreFileBatch(
      fileBatches,
      client,
      'vs_1',
      files,
      ['file-0'],
      settings,
    );
    expect(batch.status).toBe('completed');
    expect(server.requests[2]?.body).toEqual({ file_ids: ['file-0', 'file-1', 'file-2'] });
    const none = uploadAndPollVectorStoreFileBatch(fileBatches, client, 'vs_1', [], []);
    await expect(none).rejects.toThrow('`files` is empty');
  });
});

it('embeddings are decoded unless an encoding was chosen', async () => {
  const embedding = Buffer.from(new Float32Array([1, 2]).buffer).toString('base64');
  server.reply({ times: 2, respond: () => ({ body: { data: [{ index: 0, embedding }] } }) });
  const body = { model: 'text-embedding-3-small', input: 'Iron' };
  expect((await createEmbedding(client, body)).data[0]?.embedding).toEqual([1, 2]);
  const given = await createEmbedding(client, { ...body, encoding_format: 'base64' });
  expect(given.data[0]?.embedding).toBe(embedding);
});

describe('a webhook signature', () => {
  const secret = `whsec_${Buffer.from('secret of the webhook').toString('base64')}`;
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', 'secret of the webhook')
    .update(`wh_1.${timestamp}.{}`)
    .digest('base64');
  const check = (header: string, at = timestamp) =>
    verifyWebhookSignature('{}', header, at, 'wh_1', secret, 300);

  it('is checked with its id, its time and its body', async () => {
    await check(`v1,wrong v1,${signature}`);
    await expect(check('v1,wrong')).rejects.toThrow(InvalidWebhookSignatureError);
    await expect(check(`v1,${signature}`, '1')).rejects.toThrow('too old');
  });

  it('among very many is compared with one that is made', () => {
    expect(webhookSignatureRequiresSigning('a '.repeat(32).trim())).toBe(false);
    expect(webhookSignatureRequiresSigning('a '.repeat(33).trim())).toBe(true);
  });
});

describe('chunks', () => {
  const chunk = { id: 'chatcmpl-1', object: 'chat.completion.chunk' as const, created: 1, model: 'gpt-5.4' };
  const wire = { ...chunk, choices: [{ index: 0, delta: {} }] };
  const whole = { ...chunk, choices: [{ index: 0, delta: {}, finish_reason: null }] };

  it('without a finish reason get one, and what is none stays', async () => {
    expect(streaming.normalizeChatCompletionChunk(wire)).toEqual(whole);
    expect(wire.choices[0]).not.toHaveProperty('finish_reason');
    expect(streaming.normalizeChatCompletionChunk({ other: 1 } as never)).toEqual({ other: 1 });
    const controller = new AbortController();
    const source = new Stream(async function* () {
      yield wire;
    }, controller);
    const chunks = [];
    const stream = streaming.normalizeChatCompletionStream(source);
    for await (const item of stream) chunks.push(item);
    expect(chunks).toEqual([whole]);
    expect(stream.controller).toBe(controller);
  });

  it('carry a message of a conversation in their shape', () => {
    const message = { role: 'tool' as const, tool_call_id: 'call_1', content: '7' };
    const carried = makeChatCompletionReadableStreamMessageChunk(whole, message, ['call_1']);
    expect(carried).toMatchObject({ id: chunk.id, choices: [], model: chunk.model });
    expect(carried.object).toContain(JSON.stringify(message));
  });
});

it('messages are told apart by their role', () => {
  expect(isAssistantMessage({ role: 'assistant', content: '' })).toBe(true);
  expect(isAssistantMessage(undefined)).toBe(false);
  expect(isToolMessage({ role: 'tool', content: '', tool_call_id: 'a' })).toBe(true);
  expect(isToolMessage(null)).toBe(false);
  expect([0, null, '', undefined].filter(isPresent)).toEqual([0, '']);
});

it('promises are all waited for, and their failures kept', async () => {
  expect(await allSettledWithThrow([Promise.resolve(1), Promise.resolve(2)])).toEqual([1, 2]);
  const reason = new Error('no');
  let settled = false;
  const slow = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    settled = true;
  });
  const error = await allSettledWithThrow([Promise.reject(reason), slow]).catch((thrown: unknown) => thrown);
  expect(settled).toBe(true);
  expect(error).toMatchObject({ rejections: [reason] });
  expect(Object.keys(error as object)).toEqual([]);
});
