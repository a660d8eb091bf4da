import { Client, NotFoundError, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { Models } from '@oxide/models';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let models: Models;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  models = new Models(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;

it('walks the one page of models and asks for no other', async () => {
  const ids = [];
  for await (const model of models.list()) ids.push(model.id);
  expect(ids).toContain('gpt-5.4');
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/models']);
  const page = await models.list({ headers: { 'x-trace': '1' } });
  expect(page.data.map((model) => model.id)).toEqual(ids);
  expect(lastRequest().headers['x-trace']).toBe('1');
});

it('retrieves a model, and fails for one that is not there', async () => {
  expect(await models.retrieve('gpt-5.4')).toMatchObject({ id: 'gpt-5.4', object: 'model' });
  await expect(models.retrieve('gpt-0')).rejects.toThrow(NotFoundError);
});

it('deletes a fine-tuned model whose name holds colons', async () => {
  const id = 'ft:gpt-5.4:acme:iron:abc123';
  server.reply({ body: { id, object: 'model', deleted: true } });
  expect(await models.delete(id)).toEqual({ id, object: 'model', deleted: true });
  expect(lastRequest()).toMatchObject({ method: 'DELETE', path: `/v1/models/${id}` });
});

it('keeps a name with slashes in one segment, and refuses one that would lead elsewhere', async () => {
  server.reply({ body: { id: 'org/model', object: 'model', created: 1, owned_by: 'org' } });
  await models.retrieve('org/model');
  expect(lastRequest().path).toBe('/v1/models/org%2Fmodel');
  for (const id of ['', '.', '..', undefined as never]) expect(() => models.delete(id)).toThrow(OpenAIError);
  expect(server.requests).toHaveLength(1);
});
