import { Batches } from '@oxide/batches';
import { BadRequestError, Client, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let batches: Batches;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  batches = new Batches(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const params = {
  input_file_id: 'file-1',
  endpoint: '/v1/responses',
  completion_window: '24h',
  metadata: { team: 'iron' },
  output_expires_after: { anchor: 'created_at', seconds: 3_600 },
} as const;
const batch = (id: string, status = 'validating') => ({
  id,
  object: 'batch',
  ...params,
  status,
  created_at: 1,
});

it('starts a batch', async () => {
  server.reply({ match: { method: 'POST', path: '/batches' }, body: batch('batch_1') });
  const started = await batches.create(params);
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/batches', body: params });
  expect(started).toEqual(batch('batch_1'));
  expect(started._request_id).toMatch(/^req_/);
});

it('tells which lines were wrong, without throwing', async () => {
  const errors = {
    object: 'list',
    data: [{ code: 'invalid_json_line', line: 2, message: 'No', param: null }],
  };
  const body = { ...batch('batch_1', 'failed'), errors };
  server.reply({ match: { method: 'GET', path: '/batches/batch_1' }, body });
  expect((await batches.retrieve('batch_1')).errors).toEqual(errors);
});

it('fails when the file can not be used', async () => {
  server.reply({ status: 400, body: { error: { message: 'Wrong purpose', param: 'input_file_id' } } });
  await expect(batches.create(params)).rejects.toThrow(BadRequestError);
});

it('cancels a batch', async () => {
  const body = batch('batch_1', 'cancelling');
  server.reply({ match: { method: 'POST', path: '/batches/batch_1/cancel' }, body });
  expect((await batches.cancel('batch_1')).status).toBe('cancelling');
  expect(lastRequest().bytes).toHaveLength(0);
});

it('walks the pages by the id of the last batch', async () => {
  server.reply({ body: { object: 'list', data: [batch('a'), batch('b')], has_more: true } });
  server.reply({ body: { object: 'list', data: [batch('c')], has_more: false } });
  const ids = [];
  for await (const { id } of batches.list({ limit: 2 })) ids.push(id);
  expect(ids).toEqual(['a', 'b', 'c']);
  expect(server.requests.map((request) => request.query)).toEqual([
    { limit: '2' },
    { limit: '2', after: 'b' },
  ]);
});

it('takes request options in the place of the query', async () => {
  server.reply({ body: { object: 'list', data: [], has_more: false } });
  await batches.list({ headers: { 'x-trace': '1' } });
  expect(lastRequest().headers['x-trace']).toBe('1');
  expect(() => batches.list({ limit: 2, headers: {} } as never)).toThrow(OpenAIError);
});

it('refuses an id that would lead to another path, before anything is sent', () => {
  for (const id of ['', '..', undefined as never]) {
    expect(() => batches.retrieve(id)).toThrow(OpenAIError);
    expect(() => batches.cancel(id)).toThrow(OpenAIError);
  }
  expect(server.requests).toHaveLength(0);
});
