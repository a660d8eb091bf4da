import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  APIConnectionTimeoutError,
  APIUserAbortError,
  BadRequestError,
  Client,
  OpenAIError,
  toStreamingFile,
  UnreadableFileError,
} from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { FileBatchUploadError, VectorStores } from '@oxide/vector-stores';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let stores: VectorStores;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  stores = new VectorStores(new Client({ apiKey: 'sk-test-key', baseURL: server.url, maxRetries: 0 }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const paths = () => server.requests.map(({ method, path }) => `${method} ${path.slice('/v1'.length)}`);
const soon = { 'openai-poll-after-ms': '1' };
const file = { id: 'file-1', object: 'vector_store.file', last_error: null };
const batch = { id: 'vsfb_1', object: 'vector_store.files_batch' };

/** Names of the files in the order of their requests. */
function uploadedNames(): string[] {
  const uploads = server.requests.filter(({ path }) => path === '/v1/files');
  return uploads.map(({ bytes }) => /filename="([^"]*)"/.exec(Buffer.from(bytes).toString())![1]!);
}

/** Stores files under ids made from their names; refuses those whose name says so. */
function storeFiles(times = 100) {
  server.reply({
    match: { method: 'POST', path: '/files' },
    times,
    respond: ({ bytes }) => {
      const form = Buffer.from(bytes).toString();
      const name = /filename="([^"]*)"/.exec(form)![1]!;
      if (name.startsWith('bad')) return { status: 400, body: { error: { message: `no ${name}` } } };
      expect(form).toMatch(/name="purpose"\r\n\r\nassistants\r\n/);
      return { body: { id: `file-${name}`, object: 'file' } };
    },
  });
}

const named = (...names: string[]) => names.map((name) => new File([name], name));

describe.each(['completed', 'failed', 'cancelled'] as const)('polling until %s', (status) => {
  it('looks at a file again until its indexing is over', async () => {
    server.reply({ times: 2, headers: soon, body: { ...file, status: 'in_progress' } });
    server.reply({ body: { ...file, status } });
    expect((await stores.files.createAndPoll('vs_1', { file_id: 'file-1' })).status).toBe(status);
    expect(paths()).toEqual([
      'POST /vector_stores/vs_1/files',
      'GET /vector_stores/vs_1/files/file-1',
      'GET /vector_stores/vs_1/files/file-1',
    ]);
    expect(server.requests[2]!.headers).toMatchObject({
      'openai-beta': 'assistants=v2',
      'x-stainless-poll-helper': 'true',
    });
  });

  it('looks at a batch again until all its files are done', async () => {
    server.reply({ times: 2, body: { ...batch, status: 'in_progress' } });
    server.reply({ body: { ...batch, status } });
    const params = { file_ids: ['file-1'] };
    const done = await stores.fileBatches.createAndPoll('vs_1', params, { pollIntervalMs: 2 });
    expect(done.status).toBe(status);
    expect(paths().at(-1)).toBe('GET /vector_stores/vs_1/file_batches/vsfb_1');
    expect(server.requests[2]!.headers['x-stainless-custom-poll-interval']).toBe('2');
  });
});

it('limits the whole of creating and polling by totalTimeoutMs', async () => {
  // A server of its own: the request that is given up may arrive when the next test has begun.
  await using slow = await startMockServer({ port: 0 });
  slow.reply({ times: 1000, headers: soon, body: { ...batch, status: 'in_progress' } });
  const { fileBatches } = new VectorStores(new Client({ apiKey: 'sk-test-key', baseURL: slow.url }));
  const polling = fileBatches.createAndPoll('vs_1', { file_ids: ['file-1'] }, { totalTimeoutMs: 40 });
  await expect(polling).rejects.toThrow(APIConnectionTimeoutError);
});

it('stores a file, adds it, and waits for its indexing', async () => {
  storeFiles();
  server.reply({ times: 2, headers: soon, body: { ...file, id: 'file-a.md', status: 'in_progress' } });
  server.reply({ body: { ...file, id: 'file-a.md', status: 'completed' } });
  const [source] = named('a.md');
  expect((await stores.files.uploadAndPoll('vs_1', source!)).status).toBe('completed');
  expect(paths()).toEqual([
    'POST /files',
    'POST /vector_stores/vs_1/files',
    'GET /vector_stores/vs_1/files/file-a.md',
    'GET /vector_stores/vs_1/files/file-a.md',
  ]);
  expect(server.requests[0]!.headers['openai-beta']).toBeUndefined();
  expect(server.requests[1]!.body).toEqual({ file_id: 'file-a.md' });
});

describe('uploading a batch', () => {
  it('uploads the files and adds them in the order given, after those that are stored', async () => {
    storeFiles();
    server.reply({ body: { ...batch, status: 'in_progress' } });
    server.reply({ body: { ...batch, status: 'completed' } });
    const files = named('a', 'b', 'c', 'd', 'e', 'f', 'g');
    const done = await stores.fileBatches.uploadAndPoll('vs_1', { files, fileIds: ['file-0'] });
    expect(done.status).toBe('completed');
    const created = server.requests.find(({ path }) => path.endsWith('/file_batches'));
    const file_ids = ['file-0', ...'abcdefg'].map((name) => (name.length > 1 ? name : `file-${name}`));
    expect(created!.body).toEqual({ file_ids });
  });

  it.each([
    [undefined, 5],
    [2, 2],
    [20, 8],
  ])('with maxConcurrency %s has %d files on their way at most', async (maxConcurrency, expected) => {
    storeFiles();
    server.reply({ times: 2, body: { ...batch, status: 'completed' } });
    let reading = 0;
    let most = 0;
    const files = Array.from({ length: 8 }, () => {
      async function* source() {
        most = Math.max(most, ++reading);
        yield 'text';
        await new Promise((resolve) => setImmediate(resolve));
        most = Math.max(most, reading--);
      }
      return source();
    });
    await stores.fileBatches.uploadAndPoll('vs_1', { files }, { maxConcurrency });
    expect(most).toBe(expected);
  });

  it('uploads all others when a file fails, and tells which are stored', async () => {
    storeFiles();
    const files = named('a', 'bad', 'c', 'd');
    const error = (await stores.fileBatches
      .uploadAndPoll('vs_1', { files }, { maxConcurrency: 2 })
      .catch((thrown: unknown) => thrown)) as FileBatchUploadError;
    expect(error).toBeInstanceOf(FileBatchUploadError);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toBe('1 of 4 files could not be uploaded, 3 are stored: 400 no bad');
    expect(error.uploaded.map(({ index, file: { id } }) => [index, id])).toEqual([
      [0, 'file-a'],
      [2, 'file-c'],
      [3, 'file-d'],
    ]);
    expect(error.failed).toEqual([{ index: 1, error: expect.any(BadRequestError) }]);
    expect(error.rejections).toEqual([error.cause]);
    expect([error.skipped, error.retryable]).toEqual([[], false]);
    expect(uploadedNames().sort()).toEqual(['a', 'bad', 'c', 'd']);
    expect(paths()).not.toContain('POST /vector_stores/vs_1/file_batches');
  });

  it('gives up when as many failed as may be on their way, and closes the rest', async () => {
    storeFiles();
    const folder = mkdtempSync(join(tmpdir(), 'vector-stores-'));
    writeFileSync(join(folder, 'rest'), 'rest');
    const rest = createReadStream(join(folder, 'rest'));
    const missing = createReadStream(join(folder, 'missing'));
    // Ends with its other half, which nobody reads.
    const half = toStreamingFile(new Blob(['half']).stream().tee()[0], 'half');
    const files = [...named('bad1', 'bad2'), rest, missing, half];
    const error = (await stores.fileBatches
      .uploadAndPoll('vs_1', { files }, { maxConcurrency: 2 })
      .catch((thrown: unknown) => thrown)) as FileBatchUploadError;
    expect(error.failed.map(({ index }) => index).sort()).toEqual([0, 1]);
    expect([error.skipped, error.uploaded]).toEqual([[2, 3, 4], []]);
    await vi.waitUntil(() => rest.closed);
    rmSync(folder, { recursive: true });
  });

  it('survives the stream of a missing file whose turn comes late', async () => {
    storeFiles();
    const files = [...named('a', 'b'), createReadStream('/nowhere/file')];
    const uploading = stores.fileBatches.uploadAndPoll('vs_1', { files }, { maxConcurrency: 1 });
    const error = (await uploading.catch((thrown: unknown) => thrown)) as FileBatchUploadError;
    expect(error.cause).toBeInstanceOf(UnreadableFileError);
    expect(error.uploaded).toHaveLength(2);
  });

  it('tells which files are stored when the batch can not be made', async () => {
    storeFiles();
    server.reply({ status: 429, body: { error: { message: 'slowly' } } });
    const error = (await stores.fileBatches
      .uploadAndPoll('vs_1', { files: named('a', 'b') })
      .catch((thrown: unknown) => thrown)) as FileBatchUploadError;
    expect(error.message).toBe('All 2 files are stored, but the batch could not be made: 429 slowly');
    expect(error.uploaded.map(({ file: { id } }) => id)).toEqual(['file-a', 'file-b']);
    expect(error.retryable).toBe(true);
  });

  it('stops with the signal', async () => {
    const controller = new AbortController();
    server.reply({
      times: 9,
      respond: () => {
        controller.abort();
        return { body: { id: 'file-1' } };
      },
    });
    const uploading = stores.fileBatches.uploadAndPoll(
      'vs_1',
      { files: named('a', 'b', 'c') },
      { signal: controller.signal, maxConcurrency: 1 },
    );
    const error = (await uploading.catch((thrown: unknown) => thrown)) as FileBatchUploadError;
    expect(error.cause).toBeInstanceOf(APIUserAbortError);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, object, object, RegExp]>([
    ['no files', { files: [] }, {}, /`createAndPoll`/],
    ['a missing list', {}, {}, /`createAndPoll`/],
    ['paths', { files: ['a.md'] }, {}, /files\[0\].*createReadStream/],
    ['no workers', { files: named('a') }, { maxConcurrency: 0 }, /`maxConcurrency`/],
  ])('refuses %s before anything is sent', async (_, params, options, message) => {
    const uploading = stores.fileBatches.uploadAndPoll('vs_1', params as never, options);
    await expect(uploading).rejects.toThrow(message);
    expect(server.requests).toHaveLength(0);
  });
});
