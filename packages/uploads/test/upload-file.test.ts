import { createReadStream, mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import {
  APIConnectionTimeoutError,
  APIUserAbortError,
  BadRequestError,
  Client,
  InternalServerError,
  OpenAIError,
  UnreadableFileError,
} from '@oxide/core';
import {
  type UploadFileParams,
  UploadIncompleteError,
  type UploadProgress,
  type UploadSource,
  Uploads,
} from '@oxide/uploads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { UploadServer } from './support/upload-server.ts';

const server = new UploadServer();
let uploads: Uploads;
let folder: string;
let path: string;

/** Ten parts of 100,000 bytes and one of 7, all different. */
const content = Buffer.from(
  Uint8Array.from({ length: 1_000_007 }, (_, index) => (index * 7 + (index >> 8)) % 256),
);
const partSize = 100_000;
const params: UploadFileParams = {
  purpose: 'batch',
  filename: 'lines.jsonl',
  mime_type: 'text/jsonl',
  partSize,
};

beforeAll(async () => {
  uploads = new Uploads(new Client({ apiKey: 'sk-test-key', baseURL: await server.start() }));
  folder = mkdtempSync(join(tmpdir(), 'uploads-'));
  path = join(folder, 'source.jsonl');
  writeFileSync(path, content);
});
afterEach(() => {
  writeFileSync(path, content);
  server.reset();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const isPart = (part: { bytes: Buffer }, index: number) =>
  part.bytes.equals(content.subarray(index * partSize, (index + 1) * partSize));

const failureOf = async (promise: Promise<unknown>): Promise<unknown> =>
  await promise.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error,
  );

async function* inPieces(length: number, bytes: Uint8Array = content): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

describe('every source', () => {
  const bytes = content.length;
  const sources: Record<string, [make: () => UploadSource | Promise<UploadSource>, more?: object]> = {
    'a path': [() => path],
    'a stream of a path': [() => createReadStream(path)],
    'a blob of a path': [() => openAsBlob(path)],
    'a File': [() => new File([content], 'lines.jsonl')],
    bytes: [() => content],
    'a buffer': [() => new Uint8Array(content).buffer],
    'an iterable with large chunks': [() => inPieces(333_333), { bytes }],
    'an iterable with small chunks': [() => inPieces(997), { bytes }],
    'a web stream': [() => new Response(content).body!, { bytes }],
    'a Node stream': [() => Readable.from(inPieces(65_536)), { bytes }],
  };
  for (const [kind, [make, more]] of Object.entries(sources)) {
    it(`is put together again from its parts: ${kind}`, async () => {
      const upload = await uploads.uploadFile(await make(), { ...params, ...more });
      expect(upload.status).toBe('completed');
      expect(server.file.equals(content)).toBe(true);
      expect(server.parts).toHaveLength(11);
      const { partSize: _, ...announced } = params;
      expect(server.created).toEqual([{ ...announced, bytes }]);
      expect(server.partHeaders.every((headers) => Number(headers['content-length']) > 0)).toBe(true);
    });
  }

  it('is cut out of a range of a stream of a path', async () => {
    await uploads.uploadFile(createReadStream(path, { start: 50_000, end: 349_999 }), params);
    expect(server.file.equals(content.subarray(50_000, 350_000))).toBe(true);
  });

  it('names itself when it can', async () => {
    const { purpose } = params;
    await uploads.uploadFile(path, { purpose, mime_type: 'text/jsonl' });
    expect(server.created).toMatchObject([{ filename: 'source.jsonl' }]);
    await uploads.uploadFile(new File([content], 'a.pdf', { type: 'application/pdf' }), { purpose });
    expect(server.created[1]).toMatchObject({ filename: 'a.pdf', mime_type: 'application/pdf' });
    expect(server.parts.at(-1)?.filename).toBe('a.pdf');
  });
});

it('passes on the checksum and the expiry', async () => {
  const expires_after = { anchor: 'created_at', seconds: 3600 } as const;
  await uploads.uploadFile(path, { ...params, md5: '0123', expires_after });
  expect(server.created).toMatchObject([{ expires_after }]);
  expect(server.completed).toMatchObject([{ md5: '0123' }]);
});

describe('parts', () => {
  it('go side by side, as many as allowed, and complete in the order of the file', async () => {
    const waiting: Array<() => void> = [];
    // Answered in reverse order, three at a time.
    server.onPart = async ({ inProgress }) => {
      if (server.parts.length > 9) return undefined;
      const answered = new Promise<void>((resolve) => waiting.unshift(resolve));
      if (inProgress === 3) for (const answer of waiting.splice(0)) answer();
      await answered;
      return undefined;
    };
    await uploads.uploadFile(path, { ...params, concurrency: 3 });
    expect(Math.max(...server.parts.map(({ inProgress }) => inProgress))).toBe(3);
    expect(server.file.equals(content)).toBe(true);
  });

  it('of a stream are read no further than those on their way', async () => {
    let pulled = 0;
    async function* source() {
      for await (const piece of inPieces(partSize)) {
        pulled++;
        yield piece;
      }
    }
    const ahead: number[] = [];
    let finished = 0;
    server.onPart = () => {
      ahead.push(pulled - finished++);
      return undefined;
    };
    await uploads.uploadFile(source(), { ...params, bytes: content.length, concurrency: 2 });
    expect(Math.max(...ahead)).toBeLessThanOrEqual(2);
  });

  it('are tried again alone, and only those that failed', async () => {
    let failures = 0;
    server.onPart = (part) =>
      isPart(part, 4) && failures++ < 2 ? (failures === 1 ? 500 : 'cut') : undefined;
    await uploads.uploadFile(inPieces(partSize), { ...params, bytes: content.length });
    expect(server.parts).toHaveLength(13);
    expect(server.parts.filter((part) => isPart(part, 4))).toHaveLength(3);
    expect(server.file.equals(content)).toBe(true);
    expect(server.cancelled).toEqual([]);
  });
});

describe('a failure that can pass', () => {
  const stopAt = (index: number) => {
    server.onPart = (part) => (isPart(part, index) ? 503 : undefined);
  };
  const attempt = async (source: UploadSource, more: object = {}) =>
    (await failureOf(
      uploads.uploadFile(source, { ...params, ...more }, { maxRetries: 0 }),
    )) as UploadIncompleteError;

  it('keeps the upload, and tells what the server has', async () => {
    stopAt(3);
    const error = await attempt(path);
    expect(error).toBeInstanceOf(UploadIncompleteError);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.code).toBe('upload_incomplete');
    expect(error.cause).toBeInstanceOf(InternalServerError);
    expect(error.message).toMatch(/upload_1 stopped after \d of 11 parts: 503 no/);
    const had = server.parts.filter((part) => !isPart(part, 3));
    expect(error.parts.map(({ id }) => id).sort()).toEqual(had.map(({ id }) => id).sort());
    expect(error.state).toMatchObject({ uploadID: 'upload_1', partSize });
    expect([server.cancelled, server.completed]).toEqual([[], []]);
  });

  for (const [kind, make, more] of [
    ['a path', () => path, {}],
    ['a stream', () => inPieces(30_000), { bytes: content.length }],
  ] as const) {
    it(`can be resumed from stored state, and nothing is sent twice: ${kind}`, async () => {
      stopAt(3);
      const { state } = await attempt(make(), more);
      const stored = JSON.parse(JSON.stringify(state));
      const before = server.parts.length;
      server.onPart = () => undefined;
      const upload = await uploads.uploadFile(make(), { ...params, ...more, ...stored });
      expect(upload.status).toBe('completed');
      expect(server.created).toHaveLength(1);
      expect(server.parts.length - before).toBe(11 - state.parts.length);
      expect(server.file.equals(content)).toBe(true);
    });
  }

  it('lets the parts under way arrive first', async () => {
    let release = () => {};
    const failed = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.onPart = async (part) => {
      if (isPart(part, 0)) {
        release();
        return 503;
      }
      await failed;
      return undefined;
    };
    const error = await attempt(path, { concurrency: 2 });
    expect(error.parts.map(({ index }) => index)).toEqual([1]);
  });

  it('in completing leaves only that to do', async () => {
    let calls = 0;
    server.onComplete = () => (calls++ === 0 ? 502 : undefined);
    const { state } = await attempt(path);
    expect(state.parts).toHaveLength(11);
    await uploads.uploadFile(path, { ...params, ...state });
    expect(server.parts).toHaveLength(11);
    expect(server.file.equals(content)).toBe(true);
  });

  it('is also the end of the time for the whole upload', async () => {
    server.onPart = () => new Promise(() => {});
    const error = await failureOf(uploads.uploadFile(path, params, { totalTimeoutMs: 50 }));
    expect(error).toBeInstanceOf(UploadIncompleteError);
    expect((error as UploadIncompleteError).cause).toBeInstanceOf(APIConnectionTimeoutError);
  });
});

describe('any other failure cancels the upload and is thrown as it is', () => {
  it('when the API refuses a part, which stops the others', async () => {
    server.onPart = (part) => (isPart(part, 1) ? 400 : new Promise(() => {}));
    const error = await failureOf(uploads.uploadFile(path, params));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(server.cancelled).toEqual(['upload_1']);
  });

  it('when the signal aborts', async () => {
    const controller = new AbortController();
    server.onPart = () => {
      controller.abort(new Error('enough'));
      return new Promise(() => {});
    };
    const error = await failureOf(uploads.uploadFile(path, { ...params, signal: controller.signal }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect((error as APIUserAbortError).cause).toEqual(new Error('enough'));
    expect(server.cancelled).toEqual(['upload_1']);
  });

  it('when the signal aborts while a stream gives nothing, which is closed', async () => {
    const controller = new AbortController();
    const source = new PassThrough();
    source.write(content.subarray(0, 150_000));
    server.onPart = () => controller.abort() as undefined;
    const uploading = uploads.uploadFile(source, {
      ...params,
      bytes: content.length,
      signal: controller.signal,
      concurrency: 2,
    });
    expect(await failureOf(uploading)).toBeInstanceOf(APIUserAbortError);
    expect(source.destroyed).toBe(true);
    expect(server.cancelled).toEqual(['upload_1']);
  });

  it('when a stream that was split fails, though its other half goes on', async () => {
    server.onPart = () => 400;
    const [half] = Readable.toWeb(Readable.from(inPieces(65_536))).tee();
    const uploading = uploads.uploadFile(half as ReadableStream, { ...params, bytes: content.length });
    expect(await failureOf(uploading)).toBeInstanceOf(BadRequestError);
    expect(server.cancelled).toEqual(['upload_1']);
  });

  it('when onProgress throws', async () => {
    const onProgress = ({ parts }: UploadProgress) => {
      if (parts.length === 2) throw new RangeError('stop');
    };
    expect(await failureOf(uploads.uploadFile(path, { ...params, onProgress }))).toEqual(
      new RangeError('stop'),
    );
    expect(server.cancelled).toEqual(['upload_1']);
  });

  it('when the file changes meanwhile', async () => {
    server.onPart = (part) => {
      if (isPart(part, 10)) writeFileSync(path, Buffer.concat([content, Buffer.from('more')]));
      return undefined;
    };
    const error = await failureOf(uploads.uploadFile(path, params));
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect(server.cancelled).toEqual(['upload_1']);
    expect(server.completed).toEqual([]);
  });

  it.each([
    [content.length - 1, /more bytes than announced/],
    [content.length + 1, /ended after 1000007 bytes/],
  ])('when a stream has other than %d bytes', async (bytes, message) => {
    const error = await failureOf(uploads.uploadFile(inPieces(65_536), { ...params, bytes }));
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect((error as Error).message).toMatch(message);
    expect(server.cancelled).toEqual(['upload_1']);
  });

  it('unless keepOnFailure is set', async () => {
    const controller = new AbortController();
    server.onPart = (part) => {
      if (!isPart(part, 2)) return undefined;
      controller.abort();
      return new Promise(() => {});
    };
    const { signal } = controller;
    const uploading = uploads.uploadFile(path, { ...params, signal, keepOnFailure: true, concurrency: 1 });
    const error = (await failureOf(uploading)) as UploadIncompleteError;
    expect(error).toBeInstanceOf(UploadIncompleteError);
    expect(error.cause).toBeInstanceOf(APIUserAbortError);
    expect(error.parts.map(({ index }) => index)).toEqual([0, 1]);
    expect(server.cancelled).toEqual([]);
  });
});

it('tells its progress, from which it could be resumed', async () => {
  const progress: UploadProgress[] = [];
  await uploads.uploadFile(path, { ...params, concurrency: 2, onProgress: (now) => progress.push(now) });
  expect(progress[0]).toEqual({
    uploadID: 'upload_1',
    partSize,
    parts: [],
    bytesSent: 0,
    totalBytes: 1_000_007,
  });
  expect(progress.at(-1)).toMatchObject({ bytesSent: 1_000_007, totalBytes: 1_000_007 });
  expect(progress.at(-1)!.parts.map(({ index }) => index)).toEqual([...Array(11).keys()]);
  const sent = progress.map(({ bytesSent }) => bytesSent);
  expect(sent).toEqual([...sent].sort((one, other) => one - other));
  const half = progress.find(({ parts }) => parts.length === 5)!;
  server.parts.length = 0;
  await uploads.uploadFile(path, { ...params, uploadID: half.uploadID, parts: half.parts });
  expect(server.parts).toHaveLength(6);
});

describe('before anything is sent, it refuses', () => {
  const part = { id: 'part_1', index: 0, bytes: partSize };
  const refused: Record<string, [source: unknown, more: object, message: RegExp]> = {
    'a stream of unknown length': [inPieces(1), {}, /`bytes` is missing/],
    'another length than the source has': [content, { bytes: 5 }, /`bytes` is 5, and the source has 1000007/],
    'an empty source': [new Blob([]), {}, /empty/],
    'a missing media type': [content, { mime_type: undefined }, /`mime_type` is missing/],
    'a missing name': [content, { filename: undefined }, /`filename` is missing/],
    'a missing purpose': [content, { purpose: undefined }, /`purpose` is missing/],
    'parts above the limit': [content, { partSize: 67_108_865 }, /`partSize`.*from 1 to 67108864/],
    'no workers': [content, { concurrency: 0 }, /`concurrency`/],
    'parts of no upload': [content, { parts: [part] }, /`uploadID`/],
    'parts of another size': [
      content,
      { uploadID: 'u', parts: [part], partSize: 1000 },
      /don't fit this file/,
    ],
    'a part twice': [content, { uploadID: 'u', parts: [part, part] }, /don't fit this file/],
    'a response': [new Response(content), {}, /pass its `body`/],
    nothing: [undefined, {}, /source of an upload/],
    'a missing file': ['/nowhere/file', {}, /ENOENT/],
    'a stream of a missing file': [() => createReadStream('/nowhere/file'), {}, /ENOENT/],
    'a directory': ['/', {}, /is a directory/],
    'an aborted signal': [content, { signal: AbortSignal.abort() }, /aborted/],
  };
  for (const [kind, [source, more, message]] of Object.entries(refused)) {
    it(kind, async () => {
      const given = (typeof source === 'function' ? source() : source) as UploadSource;
      const error = await failureOf(uploads.uploadFile(given, { ...params, ...more }));
      expect(error).toBeInstanceOf(OpenAIError);
      expect((error as Error).message).toMatch(message);
      expect([...server.created, ...server.parts, ...server.cancelled]).toEqual([]);
    });
  }
});

it('closes a stream that it refuses', async () => {
  const source = new PassThrough();
  await failureOf(uploads.uploadFile(source, params));
  await vi.waitUntil(() => source.destroyed);
});
