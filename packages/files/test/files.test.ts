import { createReadStream, mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  APIConnectionTimeoutError,
  APIUserAbortError,
  Client,
  OpenAIError,
  toFile,
  toStreamingFile,
  UnreadableFileError,
  writeToFile,
} from '@oxide/core';
import { type FileCreateParams, type FileObject, Files } from '@oxide/files';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let files: Files;
let folder: string;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  files = new Files(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  server.reset();
});
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;

const stored: FileObject = {
  id: 'file-abc123',
  object: 'file',
  bytes: 12,
  created_at: 1_677_610_602,
  filename: 'lines.jsonl',
  purpose: 'fine-tune',
  status: 'uploaded',
};

/** The form of the last request. */
async function lastForm(): Promise<FormData> {
  const { bytes, headers } = lastRequest();
  return await new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': headers['content-type']! },
  }).formData();
}

describe('create', () => {
  const text = '{"iron": 1}\n';
  const path = () => join(folder, 'lines.jsonl');
  const sources: Record<string, [make: () => Promise<unknown>, filename: string]> = {
    'a stream of a path': [async () => createReadStream(path()), 'lines.jsonl'],
    'a blob of a path': [() => openAsBlob(path()), 'blob'],
    'a web stream': [async () => new Response(text).body, 'unknown_file'],
    'a named stream': [async () => toStreamingFile(new Response(text).body!, 'named.jsonl'), 'named.jsonl'],
    'a File': [async () => new File([text], 'file.jsonl'), 'file.jsonl'],
    'bytes through toFile': [() => toFile(new TextEncoder().encode(text), 'bytes.jsonl'), 'bytes.jsonl'],
  };
  for (const [kind, [make, filename]] of Object.entries(sources)) {
    it(`uploads ${kind}`, async () => {
      writeFileSync(path(), text);
      server.reply({ body: stored });
      const file = (await make()) as File;
      const params: FileCreateParams = {
        file,
        purpose: 'fine-tune',
        expires_after: { anchor: 'created_at', seconds: 3600 },
      };
      expect(await files.create(params)).toEqual(stored);
      expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/files' });
      const form = await lastForm();
      const sent = form.get('file') as File;
      expect([sent.name, await sent.text()]).toEqual([filename, text]);
      expect(form.get('purpose')).toBe('fine-tune');
      expect(form.get('expires_after[anchor]')).toBe('created_at');
      expect(form.get('expires_after[seconds]')).toBe('3600');
    });
  }

  it('sends the file again when the server was busy', async () => {
    writeFileSync(path(), text);
    server.fault({ status: 503, retryAfterMs: 1 });
    server.reply({ times: 2, body: stored });
    await files.create({ file: createReadStream(path()), purpose: 'batch' });
    expect(server.requests).toHaveLength(2);
    expect(await ((await lastForm()).get('file') as File).text()).toBe(text);
  });

  it('refuses what is no file, before anything is sent', () => {
    const purpose = 'batch';
    expect(() => files.create({ file: 'lines.jsonl' as never, purpose })).toThrow(
      /fs\.createReadStream\(path\)/,
    );
    expect(() => files.create({ purpose } as never)).toThrow(/`file` is missing/);
    expect(() => files.create({ file: new Uint8Array(3) as never, purpose })).toThrow(/toFile/);
    expect(server.requests).toHaveLength(0);
  });

  it('refuses a purpose that the API does not have, naming those that it has', () => {
    const file = new File([text], 'lines.jsonl');
    expect(() => files.create({ file, purpose: 'finetune' as never })).toThrow(
      /"finetune".*assistants, batch, fine-tune, vision, user_data, evals/,
    );
    expect(() => files.create({ file, purpose: 'toString' as never })).toThrow(OpenAIError);
    expect(() => files.create({ file } as never)).toThrow(/`purpose` is missing/);
    expect(server.requests).toHaveLength(0);
  });

  it('closes the stream that it refuses', async () => {
    writeFileSync(path(), text);
    const file = createReadStream(path());
    expect(() => files.create({ file, purpose: 'none' as never })).toThrow(OpenAIError);
    await vi.waitUntil(() => file.closed);
  });

  it('lets a newer purpose through by the options', async () => {
    server.reply({ body: stored });
    const file = new File([text], 'lines.jsonl');
    await files.create({ file, purpose: 'user_data' }, { extraBody: { purpose: 'newer' } });
    expect((await lastForm()).getAll('purpose')).toEqual(['newer']);
  });

  it('lets go of a file that stalls before it is sent, when the signal aborts', async () => {
    const pulled = Promise.withResolvers<void>();
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: () => {
        pulled.resolve();
        return new Promise(() => {});
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    const controller = new AbortController();
    const file = new Response(body);
    const created = files.create({ file, purpose: 'batch' }, { signal: controller.signal });
    await pulled.promise;
    controller.abort();
    await expect(created).rejects.toThrow(APIUserAbortError);
    expect(isCancelled).toBe(true);
    expect(server.requests).toEqual([]);
  });

  it('tells of a file that is not there, and sends nothing', async () => {
    const file = createReadStream(join(folder, 'missing.jsonl'));
    await expect(files.create({ file, purpose: 'batch' })).rejects.toThrow(UnreadableFileError);
    expect(server.requests).toHaveLength(0);
  });
});

it('retrieves and deletes a file', async () => {
  server.reply({ match: { method: 'GET', path: '/files/file-abc123' }, body: stored });
  server.reply({
    match: { method: 'DELETE', path: '/files/file-abc123' },
    body: { id: stored.id, deleted: true },
  });
  expect((await files.retrieve(stored.id)).filename).toBe('lines.jsonl');
  expect(await files.delete(stored.id)).toEqual({ id: stored.id, deleted: true });
});

it('walks through the pages of the list', async () => {
  server.reply({ body: { object: 'list', data: [{ ...stored, id: 'file-1' }], has_more: true } });
  server.reply({ body: { object: 'list', data: [{ ...stored, id: 'file-2' }], has_more: false } });
  const ids = [];
  for await (const file of files.list({ purpose: 'fine-tune', limit: 1 })) ids.push(file.id);
  expect(ids).toEqual(['file-1', 'file-2']);
  expect(server.requests.map(({ query }) => ({ ...query }))).toEqual([
    { purpose: 'fine-tune', limit: '1' },
    { purpose: 'fine-tune', limit: '1', after: 'file-1' },
  ]);
});

it('downloads as bytes, as a stream, and straight to a file', async () => {
  const content = Uint8Array.from({ length: 200_000 }, (_, index) => index % 256);
  server.reply({ times: 3, body: content, headers: { 'content-type': 'application/octet-stream' } });
  expect(await (await files.content('file-1')).bytes()).toEqual(content);
  expect(lastRequest()).toMatchObject({
    path: '/v1/files/file-1/content',
    headers: { accept: 'application/binary' },
  });
  let received = 0;
  for await (const chunk of (await files.content('file-1')).body!) received += chunk.byteLength;
  expect(received).toBe(content.length);
  await writeToFile(files.content('file-1'), join(folder, 'content'));
  expect(readFileSync(join(folder, 'content')).equals(content)).toBe(true);
});

it('gives JSON files as they are', async () => {
  server.reply({ body: '{"a":1}', headers: { 'content-type': 'application/json' } });
  expect(await (await files.content('file-1')).text()).toBe('{"a":1}');
});

it('refuses an id that would lead to another path', () => {
  for (const id of ['', '..', undefined as never]) expect(() => files.content(id)).toThrow(OpenAIError);
  expect(server.requests).toHaveLength(0);
});

describe('waitForProcessing', () => {
  const look = (status: string, headers?: Record<string, string>) =>
    server.reply({ body: { ...stored, status }, ...(headers && { headers }) });

  for (const status of ['processed', 'error', 'deleted']) {
    it(`looks again until the file is ${status}`, async () => {
      look('uploaded', { 'openai-poll-after-ms': '1' });
      look('uploaded', { 'openai-poll-after-ms': '1' });
      look(status);
      expect((await files.waitForProcessing('file-1')).status).toBe(status);
      expect(server.requests).toHaveLength(3);
      expect(lastRequest().headers['x-stainless-poll-helper']).toBe('true');
    });
  }

  it('gives up after maxWait, and says so', async () => {
    // A server of its own: the request that is given up may arrive when the next test has begun.
    await using slow = await startMockServer({ port: 0 });
    slow.reply({ times: Number.POSITIVE_INFINITY, body: stored });
    const waiting = new Files(new Client({ apiKey: 'sk-test-key', baseURL: slow.url })).waitForProcessing(
      'file-1',
      { pollInterval: 1, maxWait: 500 },
    );
    await expect(waiting).rejects.toThrow(/file-1 was not processed within 500 ms \(`maxWait`\)/);
    await expect(waiting).rejects.toThrow(APIConnectionTimeoutError);
    expect(slow.requests.length).toBeGreaterThan(1);
    expect(slow.requests[0]!.headers['x-stainless-custom-poll-interval']).toBe('1');
  });

  it('ends with the signal', async () => {
    look('uploaded');
    const controller = new AbortController();
    const waiting = files.waitForProcessing('file-1', { signal: controller.signal });
    await server.waitFor('request');
    controller.abort();
    await expect(waiting).rejects.toThrow(APIUserAbortError);
  });
});
