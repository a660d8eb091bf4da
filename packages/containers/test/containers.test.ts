import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Containers } from '@oxide/containers';
import { Client, NotFoundError, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let containers: Containers;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  containers = new Containers(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const container = { id: 'cntr_1', object: 'container', name: 'Analysis', status: 'running' };
const file = {
  id: 'cfile_1',
  object: 'container.file',
  container_id: 'cntr_1',
  bytes: 4,
  path: '/mnt/data/a',
};
const owner = { container_id: 'cntr_1' };

it('creates, reads and deletes a container', async () => {
  server.reply({ times: 2, body: container });
  server.reply({ status: 204 });
  const params = {
    name: 'Analysis',
    memory_limit: '4g',
    network_policy: { type: 'allowlist', allowed_domains: ['example.com'] },
  } as const;
  await containers.create({
    ...params,
    network_policy: { type: 'allowlist', allowed_domains: ['example.com'] },
  });
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/containers', body: params });
  expect((await containers.retrieve('cntr_1')).name).toBe('Analysis');
  await containers.delete('cntr_1');
  expect(lastRequest()).toMatchObject({
    method: 'DELETE',
    path: '/v1/containers/cntr_1',
    headers: { accept: '*/*' },
  });
});

it('walks through the pages of containers and of files', async () => {
  server.reply({ body: { data: [{ ...container, id: 'cntr_1' }], has_more: true } });
  server.reply({ body: { data: [{ ...container, id: 'cntr_2' }], has_more: false } });
  const ids = [];
  for await (const { id } of containers.list({ name: 'Analysis' })) ids.push(id);
  expect(ids).toEqual(['cntr_1', 'cntr_2']);
  expect({ ...lastRequest().query }).toEqual({ name: 'Analysis', after: 'cntr_1' });
  server.reply({ body: { data: [file], has_more: false } });
  for await (const { path } of containers.files.list('cntr_1', { order: 'asc' }))
    expect(path).toBe('/mnt/data/a');
  expect(lastRequest()).toMatchObject({ path: '/v1/containers/cntr_1/files', query: { order: 'asc' } });
});

describe('putting a file into a container', () => {
  it('sends content as a form', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'containers-'));
    writeFileSync(join(folder, 'metals.csv'), 'iron');
    server.reply({ body: file });
    const stream = createReadStream(join(folder, 'metals.csv'));
    expect((await containers.files.create('cntr_1', { file: stream })).path).toBe('/mnt/data/a');
    rmSync(folder, { recursive: true });
    const { bytes, headers, path } = lastRequest();
    expect(path).toBe('/v1/containers/cntr_1/files');
    const type = { 'content-type': headers['content-type']! };
    const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: type }).formData();
    const sent = form.get('file') as File;
    expect([sent.name, await sent.text()]).toEqual(['metals.csv', 'iron']);
  });

  it('names a stored file as JSON', async () => {
    server.reply({ body: file });
    await containers.files.create('cntr_1', { file_id: 'file-1' });
    expect(lastRequest().headers['content-type']).toBe('application/json');
    expect(lastRequest().body).toEqual({ file_id: 'file-1' });
  });

  it('refuses a path, before anything is sent', () => {
    expect(() => containers.files.create('cntr_1', { file: 'a.csv' as never })).toThrow(/createReadStream/);
    expect(() => containers.files.create('cntr_1', { file: 'a' as never, file_id: 'b' })).toThrow(
      OpenAIError,
    );
    expect(server.requests).toHaveLength(0);
  });
});

it('reads, downloads and deletes a file', async () => {
  server.reply({ body: file });
  expect((await containers.files.retrieve('cfile_1', owner)).bytes).toBe(4);
  expect(lastRequest().path).toBe('/v1/containers/cntr_1/files/cfile_1');
  server.reply({ body: new Uint8Array([1, 2, 3]) });
  const response = await containers.files.content.retrieve('cfile_1', owner);
  expect(await response.bytes()).toEqual(new Uint8Array([1, 2, 3]));
  expect(lastRequest()).toMatchObject({
    path: '/v1/containers/cntr_1/files/cfile_1/content',
    headers: { accept: 'application/binary' },
  });
  server.reply({ status: 204 });
  await containers.files.delete('cfile_1', owner);
  expect(lastRequest()).toMatchObject({ method: 'DELETE', headers: { accept: '*/*' } });
});

it('tells of a container that has expired', async () => {
  server.fault({ status: 404 });
  await expect(containers.files.content.retrieve('cfile_1', owner)).rejects.toThrow(NotFoundError);
});

it('refuses an id that would lead to another path', () => {
  for (const id of ['', '..', undefined as never]) {
    expect(() => containers.delete(id)).toThrow(OpenAIError);
    expect(() => containers.files.delete('cfile_1', { container_id: id })).toThrow(OpenAIError);
  }
  expect(server.requests).toHaveLength(0);
});
