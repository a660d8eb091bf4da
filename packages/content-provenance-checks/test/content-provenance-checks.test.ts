import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ContentProvenanceChecks } from '@oxide/content-provenance-checks';
import { Client, OpenAIError, UnreadableFileError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let checks: ContentProvenanceChecks;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  checks = new ContentProvenanceChecks(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

async function sentFile(): Promise<File> {
  const { bytes, headers } = server.requests.at(-1)!;
  const form = await new Response(Buffer.from(bytes), {
    headers: { 'content-type': headers['content-type']! },
  }).formData();
  return form.get('file') as File;
}

const body = {
  object: 'content_provenance_check',
  created_at: 1,
  results: [{ type: 'synthid', outcome: 'not_detected', model: null, generated_at: null }],
};

it('uploads the file and gives what was found', async () => {
  server.reply({ match: { method: 'POST', path: '/content_provenance_checks' }, body });
  const check = await checks.create({ file: new File(['pixels'], 'crab.png', { type: 'image/png' }) });
  expect(check).toEqual(body);
  const file = await sentFile();
  expect([file.name, file.type, await file.text()]).toEqual(['crab.png', 'image/png', 'pixels']);
});

it('reads a file from the disk while it is sent', async () => {
  server.reply({ body });
  const path = fileURLToPath(new URL('../README.md', import.meta.url));
  await checks.create({ file: createReadStream(path) });
  const file = await sentFile();
  expect(file.name).toBe('README.md');
  expect(await file.text()).toContain('# @oxide/content-provenance-checks');
});

it('sends nothing when the file is missing or can not be read', async () => {
  expect(() => checks.create({} as never)).toThrow('`file` is missing');
  expect(() => checks.create({ file: 'crab.png' as never })).toThrow(OpenAIError);
  await expect(checks.create({ file: createReadStream('/nowhere/crab.png') })).rejects.toThrow(
    UnreadableFileError,
  );
  expect(server.requests).toHaveLength(0);
});
