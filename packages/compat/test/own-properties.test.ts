import OpenAI, { type ClientOptions } from '@oxide/compat';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
});
afterEach(() => server.reset());
afterAll(() => server.close());

const open = (options?: ClientOptions) =>
  new OpenAI({ apiKey: 'sk-test-key', baseURL: server.url, ...options });
const input = { model: 'gpt-5.4', input: 'Iron and rain' };

it('has its resources as properties of its own, so that a copy by spreading has them', async () => {
  const copy = { ...open() };
  expect(Object.keys(copy)).toEqual(expect.arrayContaining(['chat', 'responses', 'files', 'fetch']));
  expect((await copy.responses.create(input)).output_text).toBe('You said: Iron and rain');
  const client = open();
  expect(client.chat).toBe(client.chat);
});

it('sends by the fetch that is put in place of its own, also from a copy', async () => {
  const client = open();
  const send = client.fetch;
  const replaced = vi.fn(send);
  client.fetch = replaced;
  expect(client.fetch).toBe(replaced);
  await client.responses.create(input);
  await client.withOptions({ timeout: 5_000 }).responses.create(input);
  expect(replaced).toHaveBeenCalledTimes(2);
});

it('takes a count of retries that is none for the default', async () => {
  const overload = { status: 500, headers: { 'retry-after-ms': '1' }, times: 30 };
  for (const maxRetries of [-1, 1.5, Number.NaN, '2' as never]) {
    server.reset();
    server.fault(overload);
    await expect(open({ maxRetries }).responses.create(input)).rejects.toThrow(OpenAI.InternalServerError);
    expect(server.requests).toHaveLength(3);
    await expect(open().files.list({}, { maxRetries })).rejects.toThrow(OpenAI.InternalServerError);
    expect(server.requests).toHaveLength(6);
  }
});
