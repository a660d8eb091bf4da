import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ToFileInput, toFile, UnreadableFileError } from '../../src/uploads/index.ts';

const bytes = new TextEncoder().encode('héllo');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oxide-to-file-'));
  await writeFile(join(folder, 'notes.txt'), bytes);
});
afterAll(async () => await rm(folder, { recursive: true }));

async function* generate(...chunks: (string | ArrayBuffer | ArrayBufferView | Blob)[]) {
  yield* chunks;
}

function responseAt(url: string, init?: ResponseInit): Response {
  return Object.defineProperty(new Response(bytes, init), 'url', { value: url });
}

/** As libraries for runtimes without a Blob of their own make them. */
class ForeignBlob {
  readonly size = bytes.byteLength;
  readonly type = 'text/x-foreign';
  async text(): Promise<string> {
    return 'héllo';
  }
  async arrayBuffer(): Promise<ArrayBuffer> {
    return bytes.slice().buffer;
  }
  slice(): ForeignBlob {
    return this;
  }
}

class ForeignFile extends ForeignBlob {
  readonly name: string = 'foreign.txt';
  readonly lastModified = 7;
}

describe('toFile takes', () => {
  const padded = new Uint8Array([0, 0, ...bytes, 0]);
  const inputs: Record<string, () => ToFileInput | PromiseLike<ToFileInput>> = {
    'a Uint8Array': () => bytes,
    'a Buffer': () => Buffer.from(bytes),
    'a view of a part of a buffer': () => padded.subarray(2, 2 + bytes.byteLength),
    'a DataView': () => new DataView(padded.buffer, 2, bytes.byteLength),
    'an ArrayBuffer': () => bytes.slice().buffer,
    'a Blob': () => new Blob([bytes]),
    'a Blob of another library': () => new ForeignBlob(),
    'a File': () => new File([bytes], 'a.txt'),
    'a File of another library': () => new ForeignFile(),
    'a Response': () => new Response(bytes),
    'a response of another library': () => ({ url: '', blob: async () => new ForeignBlob() }),
    'an fs.ReadStream': () => createReadStream(join(folder, 'notes.txt')),
    'a Node stream': () => Readable.from([Buffer.from(bytes)]),
    'a web stream': () => new Blob([bytes]).stream(),
    'a generator of mixed chunks': () =>
      generate('h', bytes.subarray(1, 3), new Blob(['ll']), new Uint8Array([111]).buffer),
    'a promise of any of them': () => Promise.resolve(new Blob([bytes])),
  };
  for (const [kind, make] of Object.entries(inputs)) {
    it(`${kind}, with its bytes unchanged`, async () => {
      const file = await toFile(make(), 'given.bin');
      expect(file).toBeInstanceOf(File);
      expect(file.name).toBe('given.bin');
      expect(await file.bytes()).toEqual(bytes);
    });
  }
});

describe('toFile names a file', () => {
  const stream = (name: object) => Object.assign(generate('x'), name);
  const cases: [string, () => ToFileInput, string][] = [
    ['after a file', () => new File(['x'], 'deep/own.txt'), 'deep/own.txt'],
    ['after the path of an fs.ReadStream', () => createReadStream(join(folder, 'notes.txt')), 'notes.txt'],
    ['after a Buffer path', () => createReadStream(Buffer.from(join(folder, 'notes.txt'))), 'notes.txt'],
    ['after a Windows path', () => stream({ path: 'C:\\my files\\song.mp3' }), 'song.mp3'],
    ['after a filename property', () => stream({ filename: 'dir/data.jsonl' }), 'data.jsonl'],
    [
      'after the URL of a response',
      () => responseAt('https://example.com/a/b/photo%20one.png?size=2'),
      'photo one.png',
    ],
    ['after the URL, its slashes undone', () => responseAt('https://example.com/..%2f..%2Fpasswd'), 'passwd'],
    [
      'after the URL, its line ends still encoded',
      () => responseAt('https://example.com/a%0D%0Ab.png'),
      'a\r\nb.png',
    ],
    [
      'after the URL, kept when decoding makes an escape',
      () => responseAt('https://example.com/a%2522.png'),
      'a%2522.png',
    ],
    ['after the URL, kept when malformed', () => responseAt('https://example.com/100%.png'), '100%.png'],
    [
      'unknown_file when the URL has no last segment',
      () => responseAt('https://example.com/'),
      'unknown_file',
    ],
    ['unknown_file when nothing names it', () => bytes, 'unknown_file'],
  ];
  for (const [title, make, name] of cases) {
    it(title, async () => expect((await toFile(make())).name).toBe(name));
  }

  it('as told, also by an empty name', async () => {
    expect((await toFile(new File(['x'], 'a.txt'), '')).name).toBe('');
    expect((await toFile(new File(['x'], 'a.txt'), null)).name).toBe('a.txt');
  });
});

describe('toFile keeps', () => {
  it('a File that is already as asked for', async () => {
    const file = new File(['x'], 'a.txt', { type: 'text/plain', lastModified: 5 });
    expect(await toFile(file)).toBe(file);
    expect(await toFile(file, 'a.txt', { type: 'text/plain', lastModified: 5 })).toBe(file);
  });

  it('the type and time of a file under its new name', async () => {
    const file = await toFile(new File(['x'], 'a.txt', { type: 'text/plain', lastModified: 5 }), 'b.txt');
    expect(file).toMatchObject({ name: 'b.txt', type: 'text/plain', lastModified: 5 });
    expect(await toFile(new ForeignFile())).toMatchObject({
      name: 'foreign.txt',
      type: 'text/x-foreign',
      lastModified: 7,
    });
  });

  it('the type of a response, of a blob, and of the first typed blob in a stream', async () => {
    const response = new Response(bytes, { headers: { 'content-type': 'audio/mpeg' } });
    expect((await toFile(response)).type).toBe('audio/mpeg');
    expect((await toFile(new Blob(['x'], { type: 'image/png' }))).type).toBe('image/png');
    expect((await toFile(generate('x', new Blob(['y'], { type: 'image/webp' })))).type).toBe('image/webp');
  });

  it('nothing that the options override', async () => {
    const file = await toFile(new Blob(['x'], { type: 'image/png' }), 'a', {
      type: 'image/jpeg',
      lastModified: 9,
    });
    expect(file).toMatchObject({ type: 'image/jpeg', lastModified: 9 });
  });
});

describe('toFile refuses', () => {
  for (const value of [{}, 5, null, undefined, [bytes]]) {
    it(`${JSON.stringify(value)}`, async () => {
      await expect(toFile(value as never)).rejects.toThrow(TypeError);
    });
  }

  it('a stream of something else, and closes it', async () => {
    let closed = false;
    async function* odd() {
      try {
        yield { not: 'bytes' };
      } finally {
        closed = true;
      }
    }
    await expect(toFile(odd() as never)).rejects.toThrow(/bytes/);
    expect(closed).toBe(true);
  });

  it('a missing path, with the error of the system as its cause', async () => {
    const error = await toFile(createReadStream(join(folder, 'missing.txt'))).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect(error).toMatchObject({ code: 'unreadable_file', cause: { code: 'ENOENT' } });
  });
});
