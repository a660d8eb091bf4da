import { Client, NotFoundError, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { Uploads } from '@oxide/uploads';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let uploads: Uploads;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  uploads = new Uploads(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const upload = { id: 'upload_abc123', object: 'upload', status: 'pending', bytes: 10 };

it('creates an upload', async () => {
  server.reply({ body: upload });
  const params = { purpose: 'fine-tune', filename: 'a.jsonl', bytes: 10, mime_type: 'text/jsonl' } as const;
  expect(await uploads.create(params)).toEqual(upload);
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/uploads', body: params });
});

it('sends a part as a form', async () => {
  server.reply({ body: { id: 'part_1', object: 'upload.part', upload_id: upload.id } });
  expect((await uploads.parts.create(upload.id, { data: new File(['iron'], 'a.jsonl') })).id).toBe('part_1');
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/uploads/upload_abc123/parts' });
  const headers = { 'content-type': lastRequest().headers['content-type']! };
  const form = await new Response(lastRequest().bytes as Uint8Array<ArrayBuffer>, { headers }).formData();
  expect(await (form.get('data') as File).text()).toBe('iron');
});

it('completes with the order of the parts, and cancels', async () => {
  server.reply({ body: { ...upload, status: 'completed', file: { id: 'file-1' } } });
  const completed = await uploads.complete(upload.id, { part_ids: ['part_2', 'part_1'], md5: '0123' });
  expect(completed.file?.id).toBe('file-1');
  expect(lastRequest()).toMatchObject({
    path: '/v1/uploads/upload_abc123/complete',
    body: { part_ids: ['part_2', 'part_1'], md5: '0123' },
  });
  server.reply({ body: { ...upload, status: 'cancelled' } });
  expect((await uploads.cancel(upload.id)).status).toBe('cancelled');
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/uploads/upload_abc123/cancel' });
});

it('tells of an upload that has expired', async () => {
  server.fault({ status: 404 });
  await expect(uploads.complete('upload_old', { part_ids: [] })).rejects.toThrow(NotFoundError);
});

it('refuses what can not be sent, before anything is sent', () => {
  for (const id of ['', '..', undefined as never]) expect(() => uploads.cancel(id)).toThrow(OpenAIError);
  expect(() => uploads.parts.create(upload.id, {} as never)).toThrow(/`data` is missing/);
  expect(() => uploads.parts.create(upload.id, { data: 'a.jsonl' as never })).toThrow(/createReadStream/);
  expect(server.requests).toHaveLength(0);
});
