import { Client, NotFoundError, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { VectorStores } from '@oxide/vector-stores';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let stores: VectorStores;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  stores = new VectorStores(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const store = { id: 'vs_1', object: 'vector_store', status: 'completed', name: 'Manuals' };
const file = { id: 'file-1', object: 'vector_store.file', status: 'completed', vector_store_id: 'vs_1' };
const batch = { id: 'vsfb_1', object: 'vector_store.files_batch', status: 'in_progress' };
const owner = { vector_store_id: 'vs_1' };

it('creates, reads, changes and deletes a vector store', async () => {
  server.reply({ times: 4, body: store });
  await stores.create({
    name: 'Manuals',
    file_ids: ['file-1'],
    expires_after: { anchor: 'last_active_at', days: 7 },
  });
  expect(lastRequest()).toMatchObject({
    method: 'POST',
    path: '/v1/vector_stores',
    body: { name: 'Manuals', file_ids: ['file-1'], expires_after: { anchor: 'last_active_at', days: 7 } },
  });
  expect((await stores.retrieve('vs_1')).name).toBe('Manuals');
  await stores.update('vs_1', { metadata: { team: 'iron' }, expires_after: null });
  expect(lastRequest()).toMatchObject({
    method: 'POST',
    path: '/v1/vector_stores/vs_1',
    body: { metadata: { team: 'iron' }, expires_after: null },
  });
  await stores.delete('vs_1');
  expect(lastRequest()).toMatchObject({ method: 'DELETE', path: '/v1/vector_stores/vs_1' });
});

it('asks for the version of the API that has vector stores, in every request', async () => {
  server.reply({ times: 20, body: { ...batch, data: [], has_more: false } });
  await stores.create({});
  await stores.list();
  await stores.list({ headers: { 'x-trace': '1' } });
  await stores.search('vs_1', { query: 'iron' });
  await stores.files.create('vs_1', { file_id: 'file-1' });
  await stores.files.list('vs_1');
  await stores.files.content('file-1', owner);
  await stores.files.delete('file-1', owner);
  await stores.fileBatches.create('vs_1', { file_ids: ['file-1'] });
  await stores.fileBatches.retrieve('vsfb_1', owner);
  await stores.fileBatches.cancel('vsfb_1', owner);
  await stores.fileBatches.listFiles('vsfb_1', owner);
  expect(server.requests).toHaveLength(12);
  for (const { headers } of server.requests) expect(headers['openai-beta']).toBe('assistants=v2');
  await stores.retrieve('vs_1', { headers: { 'OpenAI-Beta': 'assistants=v3' } });
  expect(lastRequest().headers['openai-beta']).toBe('assistants=v3');
});

it('searches by a POST, whose results are a list without further pages', async () => {
  const result = { file_id: 'file-1', filename: 'a.md', score: 0.9, attributes: null, content: [] };
  server.reply({ body: { object: 'vector_store.search_results.page', data: [result], has_more: true } });
  const params = {
    query: ['iron', 'rain'],
    max_num_results: 3,
    filters: { type: 'eq', key: 'lang', value: 'en' },
  } as const;
  const found = [];
  for await (const one of stores.search('vs_1', { ...params, query: [...params.query] })) found.push(one);
  expect(found).toEqual([result]);
  expect(server.requests).toHaveLength(1);
  expect(lastRequest()).toMatchObject({
    method: 'POST',
    path: '/v1/vector_stores/vs_1/search',
    body: params,
  });
});

it('walks through the pages of lists', async () => {
  server.reply({ body: { data: [{ ...store, id: 'vs_1' }], has_more: true } });
  server.reply({ body: { data: [{ ...store, id: 'vs_2' }], has_more: false } });
  const ids = [];
  for await (const { id } of stores.list({ limit: 1, order: 'asc' })) ids.push(id);
  expect(ids).toEqual(['vs_1', 'vs_2']);
  expect({ ...lastRequest().query }).toEqual({ limit: '1', order: 'asc', after: 'vs_1' });
  expect(lastRequest().headers['openai-beta']).toBe('assistants=v2');
});

it('puts the id of the store into the path and nowhere else', async () => {
  server.reply({ times: 3, body: { ...file, data: [], has_more: false } });
  await stores.files.update('file-1', { vector_store_id: 'vs_1', attributes: { lang: 'en' } });
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/vector_stores/vs_1/files/file-1' });
  expect(lastRequest().body).toEqual({ attributes: { lang: 'en' } });
  await stores.fileBatches.listFiles('vsfb_1', { ...owner, filter: 'failed', limit: 5 });
  expect(lastRequest().path).toBe('/v1/vector_stores/vs_1/file_batches/vsfb_1/files');
  expect({ ...lastRequest().query }).toEqual({ filter: 'failed', limit: '5' });
  await stores.files.list('vs_1', { filter: 'completed', before: 'file-9' });
  expect({ ...lastRequest().query }).toEqual({ filter: 'completed', before: 'file-9' });
});

it('gives the text of a file in pieces', async () => {
  server.reply({
    body: { object: 'vector_store.file_content.page', data: [{ type: 'text', text: 'Iron' }] },
  });
  const pieces = [];
  for await (const piece of stores.files.content('file-1', owner)) pieces.push(piece.text);
  expect(pieces).toEqual(['Iron']);
  expect(lastRequest().path).toBe('/v1/vector_stores/vs_1/files/file-1/content');
});

it('tells of a store that is not there', async () => {
  server.fault({ status: 404 });
  await expect(stores.retrieve('vs_old')).rejects.toThrow(NotFoundError);
});

it('refuses an id that would lead to another path, before anything is sent', () => {
  for (const id of ['', '..', undefined as never]) {
    expect(() => stores.retrieve(id)).toThrow(OpenAIError);
    expect(() => stores.files.retrieve('file-1', { vector_store_id: id })).toThrow(OpenAIError);
    expect(() => stores.fileBatches.cancel(id, owner)).toThrow(OpenAIError);
  }
  expect(server.requests).toHaveLength(0);
});
