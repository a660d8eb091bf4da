import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  APIResponseInterruptedError,
  APIUserAbortError,
  Client,
  type FileContent,
  type WriteProgress,
  writeToFile,
} from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let client: Client;
let folder: string;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  client = new Client({ apiKey: 'sk-test-key', baseURL: server.url, maxRetries: 0 });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-to-file-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  server.reset();
});
afterAll(() => server.close());

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, index) => index % 251);
const download = () => client.get('/files/file-1/content').asResponse();
const inFolder = () => readdirSync(folder);

/** A stream that gives a chunk and then nothing, for ever; tells whether it was closed. */
function stalledStream() {
  const state = { closed: false };
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel: () => {
      state.closed = true;
    },
  });
  return { state, stream };
}

it('writes the body of a reply and tells how far it is', async () => {
  const content = bytesOf(300_000);
  server.reply({ body: content, headers: { 'content-type': 'application/octet-stream' } });
  const progress: WriteProgress[] = [];
  const path = join(folder, 'content.bin');
  expect(await writeToFile(download(), path, { onProgress: (now) => progress.push(now) })).toBe(300_000);
  expect(readFileSync(path).equals(content)).toBe(true);
  expect(progress.at(-1)).toEqual({ bytesWritten: 300_000, totalBytes: 300_000 });
  expect(progress.length).toBeGreaterThan(1);
  expect(inFolder()).toEqual(['content.bin']);
});

it('does not take the length of a compressed reply for that of its content', async () => {
  server.reply({ body: 'a'.repeat(100_000), headers: { 'content-type': 'text/plain' } });
  server.fault({ compress: 'gzip' });
  const progress: WriteProgress[] = [];
  await writeToFile(download(), join(folder, 'text'), { onProgress: (now) => progress.push(now) });
  expect(progress.at(-1)).toEqual({ bytesWritten: 100_000, totalBytes: undefined });
});

describe('a download that breaks', () => {
  it('leaves nothing behind', async () => {
    server.reply({ body: bytesOf(200_000) });
    server.fault({ cutAfterBytes: 90_000 });
    await expect(writeToFile(download(), join(folder, 'new'))).rejects.toThrow(APIResponseInterruptedError);
    expect(inFolder()).toEqual([]);
  });

  it('leaves the file that it would have replaced', async () => {
    const path = join(folder, 'kept');
    writeFileSync(path, 'before');
    const response = new Response(bytesOf(10), { headers: { 'content-length': '20' } });
    await expect(writeToFile(response, path)).rejects.toThrow('10 of 20 bytes');
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(inFolder()).toEqual(['kept']);
  });

  it('is stopped by the signal while it waits, and closes its source', async () => {
    const { state, stream } = stalledStream();
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error('enough'));
    const response = new Response(stream);
    const writing = writeToFile(response, join(folder, 'new'), { signal: controller.signal, onProgress });
    const error = await writing.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect((error as APIUserAbortError).cause).toEqual(new Error('enough'));
    expect(state.closed).toBe(true);
    expect(inFolder()).toEqual([]);
  });

  it('closes a source that arrives after the signal aborted', async () => {
    const { state, stream } = stalledStream();
    let arrive: (content: FileContent) => void = () => {};
    const late = new Promise<FileContent>((resolve) => {
      arrive = resolve;
    });
    const writing = writeToFile(late, join(folder, 'new'), { signal: AbortSignal.abort() });
    await expect(writing).rejects.toThrow(APIUserAbortError);
    arrive(stream);
    await new Promise(setImmediate);
    expect(state.closed).toBe(true);
  });

  it('closes its source when the file can not be made', async () => {
    const { state, stream } = stalledStream();
    await expect(writeToFile(stream, join(folder, 'missing', 'file'))).rejects.toThrow('ENOENT');
    expect(state.closed).toBe(true);
  });
});

it('pulls no further than it has written', async () => {
  let pulled = 0;
  async function* source() {
    for (; pulled < 200; ) {
      pulled++;
      yield new Uint8Array(65_536);
    }
  }
  const ahead: number[] = [];
  const onProgress = ({ bytesWritten }: WriteProgress) => ahead.push(pulled - bytesWritten / 65_536);
  await writeToFile(source(), join(folder, 'stream'), { onProgress });
  expect(new Set(ahead)).toEqual(new Set([0]));
  expect(statSync(join(folder, 'stream')).size).toBe(200 * 65_536);
});

it('writes images, blobs, bytes and text streams, to paths and file URLs', async () => {
  const png = bytesOf(2_000_000);
  const written = async (content: FileContent) => {
    const path = join(folder, 'file');
    await writeToFile(content, pathToFileURL(path));
    return readFileSync(path);
  };
  expect((await written({ b64_json: Buffer.from(png).toString('base64') })).equals(png)).toBe(true);
  expect((await written(new Blob([png]))).equals(png)).toBe(true);
  expect((await written(png.subarray(3, 9))).equals(png.subarray(3, 9))).toBe(true);
  expect((await written(new Response('é!').body!)).toString()).toBe('é!');
  expect((await written(new Response(null))).length).toBe(0);
});

it('follows a link, and keeps the permissions of what it replaces', async () => {
  const path = join(folder, 'real');
  writeFileSync(path, 'before', { mode: 0o600 });
  symlinkSync(path, join(folder, 'link'));
  await writeToFile(new Uint8Array([65]), join(folder, 'link'));
  expect(readFileSync(path, 'utf8')).toBe('A');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(inFolder().sort()).toEqual(['link', 'real']);
});

describe('what can not be written is refused', () => {
  const refused: Record<string, [content: unknown, message: RegExp]> = {
    'text alone': ['aGk=', /got string/],
    'an image at a URL': [{ url: 'https://example.com/a.png' }, /await fetch\(reply\.url\)/],
    'broken base64': [{ b64_json: 'aGk' }, /base64 text is broken/],
    'base64 with an end in the middle': [{ b64_json: 'aG==aGk=' }, /base64 text is broken/],
    'an error reply': [new Response('no', { status: 404 }), /status 404/],
    nothing: [undefined, /got undefined/],
  };
  for (const [kind, [content, message]] of Object.entries(refused)) {
    it(kind, async () => {
      await expect(writeToFile(content as never, join(folder, 'file'))).rejects.toThrow(message);
      expect(inFolder()).toEqual([]);
    });
  }

  it('a body that was read', async () => {
    const response = new Response('text');
    await response.text();
    await expect(writeToFile(response, join(folder, 'file'))).rejects.toThrow(/read already/);
  });

  it('a directory, and a device', async () => {
    mkdirSync(join(folder, 'directory'));
    const bytes = new Uint8Array(1);
    await expect(writeToFile(bytes, join(folder, 'directory'))).rejects.toThrow(/is a directory/);
    await expect(writeToFile(bytes, '/dev/null')).rejects.toThrow(/no regular file/);
  });
});
