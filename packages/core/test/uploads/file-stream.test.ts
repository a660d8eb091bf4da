import { once } from 'node:events';
import { createReadStream, openAsBlob, readdirSync, readlinkSync } from 'node:fs';
import { chmod, mkdtemp, open, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toStreamingFile, UnreadableFileError } from '../../src/uploads/index.ts';
import { collectBytes, collectChunks, encodeForm, fileOf, parseForm } from './read-body.ts';

const content = Buffer.alloc(500_000, 'The quick brown fox. ');
let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oxide-file-stream-'));
  path = join(folder, 'fox.txt');
});
afterAll(async () => await rm(folder, { recursive: true }));
beforeEach(async () => await writeFile(path, content));

/** Descriptors of this process that are open in the folder. */
function openFiles(): number {
  if (process.platform !== 'linux') return 0;
  const targets = readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return '';
    }
  });
  return targets.filter((target) => target.startsWith(folder)).length;
}

describe('an fs.ReadStream', () => {
  it('is read from its path for each attempt, with a known length', async () => {
    const file = createReadStream(path);
    const multipart = await encodeForm({ purpose: 'batch', file });
    expect(multipart.body.replayable).toBe(true);
    expect(multipart.body.contentLength).toBeGreaterThan(content.byteLength);
    const first = await collectBytes(multipart.body.open());
    expect(await collectBytes(multipart.body.open())).toEqual(first);
    const form = await parseForm(multipart);
    expect(await fileOf(form, 'file')).toEqual({
      name: 'fox.txt',
      type: 'application/octet-stream',
      text: String(content),
    });
    expect(openFiles()).toBe(0);
  });

  it('is read in few pieces, each of a bounded size', async () => {
    const long = join(folder, 'long.bin');
    await writeFile(long, Buffer.alloc(2_500_000, 'abc'));
    const { body } = await encodeForm({ file: createReadStream(long) });
    const chunks = await collectChunks(body.open());
    const sizes = chunks.slice(1, -1).map(({ byteLength }) => byteLength);
    expect(sizes).toEqual([1_048_576, 1_048_576, 402_848]);
    expect(Buffer.concat(chunks.slice(1, -1)).equals(Buffer.alloc(2_500_000, 'abc'))).toBe(true);
  });

  it('is read by two attempts at once', async () => {
    const { body } = await encodeForm({ file: createReadStream(path) });
    const [one, two] = await Promise.all([collectBytes(body.open()), collectBytes(body.open())]);
    expect(Buffer.from(one!).equals(two!)).toBe(true);
  });

  it('keeps its range', async () => {
    for (const range of [
      { start: 4, end: 8 },
      { start: 499_990 },
      { end: 2 },
      { start: 4, end: 600_000 },
      { start: 600_000 },
    ]) {
      const multipart = await encodeForm({ file: createReadStream(path, range) });
      expect(multipart.body.replayable).toBe(true);
      expect(multipart.body.contentLength).toBeDefined();
      const expected = content.subarray(range.start ?? 0, (range.end ?? content.byteLength) + 1);
      expect((await fileOf(await parseForm(multipart), 'file')).text).toBe(String(expected));
    }
  });

  it('ignores a text encoding, which would break bytes', async () => {
    await writeFile(path, Buffer.from([0xff, 0xfe, 0x80]));
    const form = await parseForm(await encodeForm({ file: createReadStream(path, 'utf8') }));
    expect(await (form.get('file') as File).bytes()).toEqual(new Uint8Array([0xff, 0xfe, 0x80]));
  });

  it('keeps its name and is replayable within a streaming file', async () => {
    const file = toStreamingFile(createReadStream(path), 'other.jsonl', { type: 'application/jsonl' });
    const multipart = await encodeForm({ file });
    expect(multipart.body).toMatchObject({ replayable: true, contentLength: expect.any(Number) });
    expect(await fileOf(await parseForm(multipart), 'file')).toMatchObject({
      name: 'other.jsonl',
      type: 'application/jsonl',
    });
  });

  it('is found again by a relative path after the directory was changed', async () => {
    const before = process.cwd();
    try {
      process.chdir(folder);
      const multipart = await encodeForm({ file: createReadStream(relative(folder, path)) });
      process.chdir(tmpdir());
      expect((await fileOf(await parseForm(multipart), 'file')).text).toBe(String(content));
    } finally {
      process.chdir(before);
    }
  });

  it('is read once, from where it is, when somebody has read from it', async () => {
    const file = createReadStream(path, { highWaterMark: 1000 });
    await once(file, 'readable');
    expect(file.read(4).toString()).toBe('The ');
    const multipart = await encodeForm({ file });
    expect(multipart.body).toMatchObject({ replayable: false, contentLength: undefined });
    expect((await fileOf(await parseForm(multipart), 'file')).text).toBe(String(content.subarray(4)));
  });

  it('is read once, from its descriptor, when its path leads elsewhere by now', async () => {
    for (const move of [
      async () => await unlink(path),
      async () => await rename(path, join(folder, 'moved.txt')),
    ]) {
      await writeFile(path, content);
      const file = createReadStream(path);
      await once(file, 'open');
      await move();
      await writeFile(join(folder, 'new.txt'), 'another file');
      await rename(join(folder, 'new.txt'), path);
      const multipart = await encodeForm({ file });
      expect(multipart.body.replayable).toBe(false);
      expect((await fileOf(await parseForm(multipart), 'file')).text).toBe(String(content));
    }
  });

  it('is read once when it was made from a descriptor of another file', async () => {
    await writeFile(join(folder, 'decoy.txt'), 'decoy');
    const handle = await open(path);
    const file = createReadStream(join(folder, 'decoy.txt'), { fd: handle.fd, autoClose: false });
    const multipart = await encodeForm({ file });
    expect(multipart.body.replayable).toBe(false);
    expect((await fileOf(await parseForm(multipart), 'file')).text).toBe(String(content));
    await handle.close();
  });

  it('is read once when it comes from a file handle, which has no path', async () => {
    const handle = await open(path);
    const multipart = await encodeForm({ file: handle.createReadStream() });
    expect(multipart.body.replayable).toBe(false);
    expect(await fileOf(await parseForm(multipart), 'file')).toMatchObject({
      name: 'unknown_file',
      text: String(content),
    });
  });

  it.runIf(process.platform === 'linux')('of a system file that hides its length is sent whole', async () => {
    const multipart = await encodeForm({ file: createReadStream('/proc/self/status') });
    expect(multipart.body).toMatchObject({ replayable: true, contentLength: undefined });
    expect((await fileOf(await parseForm(multipart), 'file')).text).toContain('Pid:');
  });

  it('sends an empty file', async () => {
    await writeFile(path, '');
    expect(
      (await fileOf(await parseForm(await encodeForm({ file: createReadStream(path) })), 'file')).text,
    ).toBe('');
  });
});

describe('a file on disk that changes between', () => {
  it('fails the body when it became shorter', async () => {
    const { body } = await encodeForm({ file: createReadStream(path) });
    await writeFile(path, 'short');
    await expect(collectBytes(body.open())).rejects.toThrow(/"file" ended after 5 of 500000 bytes/);
    expect(openFiles()).toBe(0);
  });

  it('is sent up to the announced length when it grew', async () => {
    const multipart = await encodeForm({ file: createReadStream(path) });
    await writeFile(path, 'more', { flag: 'a' });
    expect((await fileOf(await parseForm(multipart), 'file')).text).toBe(String(content));
  });

  it('fails the body when it is gone', async () => {
    const { body } = await encodeForm({ file: createReadStream(path) });
    await unlink(path);
    await expect(collectBytes(body.open())).rejects.toMatchObject({
      code: 'unreadable_file',
      cause: { code: 'ENOENT' },
    });
  });
});

describe('a blob of fs.openAsBlob', () => {
  it('is read from the disk for each attempt', async () => {
    const multipart = await encodeForm({ file: await openAsBlob(path, { type: 'text/plain' }) });
    expect(multipart.body.replayable).toBe(true);
    const first = await collectBytes(multipart.body.open());
    expect(await collectBytes(multipart.body.open())).toEqual(first);
    const form = await parseForm(multipart);
    expect(await fileOf(form, 'file')).toEqual({ name: 'blob', type: 'text/plain', text: String(content) });
  });
});

describe('an unreadable file', () => {
  const failure = async (file: unknown) => await encodeForm({ file }).catch((reason: unknown) => reason);

  it('that is missing fails before anything is sent', async () => {
    const error = await failure(createReadStream(join(folder, 'missing.txt')));
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect(error).toMatchObject({ code: 'unreadable_file', retryable: false, cause: { code: 'ENOENT' } });
    expect((error as Error).message).toMatch(/"file" can't be read: ENOENT.*missing\.txt/);
  });

  it('that is missing, behind other files, does not end the process and leaves none open', async () => {
    const fields = {
      first: createReadStream(path),
      second: createReadStream(join(folder, 'missing-1.txt')),
      third: createReadStream(join(folder, 'missing-2.txt')),
      fourth: createReadStream(path),
    };
    await expect(encodeForm(fields)).rejects.toThrow(/"second".*missing-1/);
    if (!fields.fourth.closed) await once(fields.fourth, 'close');
    expect(openFiles()).toBe(0);
  });

  it('that is a directory fails before anything is sent', async () => {
    const error = await failure(createReadStream(folder));
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect((error as Error).message).toMatch(/"file" can't be read: .* is a directory/);
  });

  it('whose permission is missing fails before anything is sent', async () => {
    // Root may open everything, so the refusal comes from a file system that is ours.
    const refusal = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    const refuse = (_path: unknown, _flags: unknown, _mode: unknown, done: (error: Error) => void) =>
      done(refusal);
    const fs = { open: refuse, read: () => {}, close: () => {} };
    const error = await failure(createReadStream(path, { fs } as never));
    expect(error).toMatchObject({ code: 'unreadable_file', cause: refusal });
  });

  it.runIf(process.getuid?.() !== 0)('that the system forbids fails before anything is sent', async () => {
    await chmod(path, 0o000);
    expect(await failure(createReadStream(path))).toMatchObject({ cause: { code: 'EACCES' } });
    await chmod(path, 0o600);
  });

  it('whose stream was closed fails before anything is sent', async () => {
    const file = createReadStream(path);
    file.destroy();
    expect(await failure(file)).toMatchObject({ message: expect.stringContaining('is closed') });
    const closing = createReadStream(path);
    const result = failure(closing);
    closing.destroy();
    expect(await result).toBeInstanceOf(UnreadableFileError);
  });
});

describe('leaving early', () => {
  it.runIf(process.platform === 'linux')('closes the descriptor', async () => {
    const { body } = await encodeForm({ file: createReadStream(path) });
    let during = 0;
    for await (const chunk of body.open()) {
      during = openFiles();
      if (chunk.byteLength > 1000) break;
    }
    expect(during).toBe(1);
    expect(openFiles()).toBe(0);
  });

  it.runIf(process.platform === 'linux')('leaves no descriptor of the stream that was given', async () => {
    const file = createReadStream(path);
    await encodeForm({ file });
    if (!file.closed) await once(file, 'close');
    expect(openFiles()).toBe(0);
  });
});
