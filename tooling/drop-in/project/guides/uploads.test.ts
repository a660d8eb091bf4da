import assert from 'node:assert/strict';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI, { toFile, toStreamingFile } from 'openai';
import type { Uploadable } from 'openai/uploads';
import { mockServer } from '../mock.js';

const server = mockServer();
const folder = mkdtempSync(join(tmpdir(), 'drop-in-'));
const path = join(folder, 'input.jsonl');
writeFileSync(path, 'my bytes');
afterAll(() => rmSync(folder, { recursive: true }));

/** Sends the file, and reads it back from the form that the server received. */
async function received(file: Uploadable): Promise<{ name: string; type: string; text: string }> {
  server().reply({ match: { method: 'POST', path: '/files' }, body: { id: 'file-1', object: 'file' } });
  const client = new OpenAI({ apiKey: 'sk-test', baseURL: server().url });
  assert.equal((await client.files.create({ file, purpose: 'fine-tune' })).id, 'file-1');
  const { headers, bytes } = server().requests.at(-1)!;
  const form = await new Response(Buffer.from(bytes), {
    headers: { 'content-type': headers['content-type']! },
  }).formData();
  assert.equal(form.get('purpose'), 'fine-tune');
  const sent = form.get('file') as File;
  return { name: sent.name, type: sent.type, text: await sent.text() };
}

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (const piece of ['my ', 'bytes']) yield new TextEncoder().encode(piece);
}

describe('a file to upload', () => {
  it('can be a stream of the file system', async () => {
    const { name, text } = await received(createReadStream(path));
    assert.deepEqual([name, text], ['input.jsonl', 'my bytes']);
  });

  it('can be a web file', async () => {
    const { name, text } = await received(new File(['my bytes'], 'input.jsonl'));
    assert.deepEqual([name, text], ['input.jsonl', 'my bytes']);
  });

  it('can be the response of fetch', async () => {
    server().reply({
      match: { method: 'GET', path: '/some/input.jsonl' },
      chunks: ['my bytes'],
      status: 200,
    });
    const response = await fetch(`${server().url}/some/input.jsonl`);
    const { name, text } = await received(response);
    assert.deepEqual([name, text], ['input.jsonl', 'my bytes']);
  });

  it('can be bytes with a name', async () => {
    for (const bytes of [
      Buffer.from('my bytes'),
      new TextEncoder().encode('my bytes'),
      new Blob(['my bytes']),
    ]) {
      const file = await toFile(bytes, 'input.jsonl', { type: 'application/jsonl' });
      assert.deepEqual(await received(file), {
        name: 'input.jsonl',
        type: 'application/jsonl',
        text: 'my bytes',
      });
    }
  });

  it('can be a stream with a name, which is collected', async () => {
    const { name, text } = await received(await toFile(pieces(), 'input.jsonl'));
    assert.deepEqual([name, text], ['input.jsonl', 'my bytes']);
  });

  it('can be a stream with a name, which is passed on as it comes', async () => {
    const file = toStreamingFile(pieces(), 'input.jsonl', { type: 'application/jsonl' });
    assert.deepEqual(await received(file), {
      name: 'input.jsonl',
      type: 'application/jsonl',
      text: 'my bytes',
    });
  });
});
