import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { toStreamingFile, UnreadableFileError } from '../../src/uploads/index.ts';
import { collectBytes, collectChunks, encodeForm, parseForm, toWebStream } from './read-body.ts';

const chunkBytes = 65_536;

/** Counts what is pulled from it, and whether it was closed. */
function countedSource(chunks: number) {
  const counter = { pulled: 0, closed: false };
  async function* generate() {
    try {
      for (; counter.pulled < chunks; ) {
        counter.pulled++;
        yield new Uint8Array(chunkBytes).fill(counter.pulled);
      }
    } finally {
      counter.closed = true;
    }
  }
  return { counter, generate };
}

async function pull(iterator: AsyncIterator<Uint8Array>, times: number): Promise<void> {
  for (let index = 0; index < times; index++) await iterator.next();
}

describe('a streamed body', () => {
  const forms: Record<string, (source: AsyncGenerator<Uint8Array>) => [file: never, ahead: number]> = {
    'an async iterable': (source) => [source as never, 1],
    'a streaming file': (source) => [toStreamingFile(source, 'a') as never, 1],
    // The queues between: that of the Node stream, and that of the web stream.
    'a Node stream': (source) => [Readable.from(source, { highWaterMark: 1 }) as never, 4],
    'a web stream': (source) => [toWebStream(source) as never, 2],
    'a Response': (source) => [new Response(toWebStream(source)) as never, 1_048_576 / chunkBytes + 3],
  };
  for (const [kind, make] of Object.entries(forms)) {
    it(`pulls 256 MB from ${kind} no faster than it is read`, async () => {
      const total = 4096;
      const { counter, generate } = countedSource(total);
      const [file, ahead] = make(generate());
      const { body } = await encodeForm({ file });
      let taken = 0;
      let furthest = 0;
      let bytes = 0;
      for await (const chunk of body.open()) {
        if (chunk.byteLength === chunkBytes) taken++;
        bytes += chunk.byteLength;
        furthest = Math.max(furthest, counter.pulled - taken);
      }
      expect(taken).toBe(total);
      expect(bytes).toBeGreaterThan(total * chunkBytes);
      expect(furthest).toBeLessThanOrEqual(ahead);
    });
  }

  it('reads nothing before it is opened and asked', async () => {
    const { counter, generate } = countedSource(3);
    const { body } = await encodeForm({ file: generate() });
    const iterator = body.open()[Symbol.asyncIterator]();
    expect(counter.pulled).toBe(0);
    await iterator.next();
    expect(counter.pulled).toBe(0);
    await iterator.next();
    expect(counter.pulled).toBe(1);
    await iterator.return?.();
  });

  it('leaves empty chunks out, since they would end a chunked request', async () => {
    const { body } = await encodeForm({
      file: Readable.from(['', 'a', '', 'b', '']),
      empty: new Blob([]),
    });
    const chunks = await collectChunks(body.open());
    expect(chunks.map((chunk) => chunk.byteLength)).not.toContain(0);
  });

  it('arrives whole at a server, with the length that it announces', async () => {
    const server = createServer((request, response) => {
      const headers = { 'content-type': request.headers['content-type']! };
      void new Response(Readable.toWeb(request) as ReadableStream, { headers })
        .formData()
        .then(async (form) => {
          const file = form.get('file') as File;
          const same = Buffer.from(await file.arrayBuffer()).equals(Buffer.alloc(300_000, 7));
          response.end(JSON.stringify({ length: request.headers['content-length'], size: file.size, same }));
        });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const { body, contentType } = await encodeForm({
        file: new Blob([new Uint8Array(300_000).fill(7)]),
      });
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const headers = { 'content-type': contentType, 'content-length': String(body.contentLength) };
      const init = { method: 'POST', headers, body: toWebStream(body.open()), duplex: 'half' };
      const reply = await fetch(url, init as RequestInit);
      expect(await reply.json()).toEqual({ length: String(body.contentLength), size: 300_000, same: true });
    } finally {
      server.close();
    }
  });
});

describe('a blob in memory', () => {
  const pieceBytes = 4_194_304;
  const content = new Uint8Array(2.5 * pieceBytes).map((_, index) => index >> 14);

  it('is copied a piece at a time, when the piece is asked for', async () => {
    const blob = new File(['a', content.subarray(1)], 'a');
    const slice = vi.spyOn(blob, 'slice');
    const { body } = await encodeForm({ blob });
    const sizes: number[] = [];
    const taken: number[] = [];
    for await (const { byteLength } of body.open()) {
      sizes.push(byteLength);
      taken.push(slice.mock.calls.length);
    }
    expect(Math.max(...sizes)).toBe(pieceBytes);
    expect(sizes.slice(1, -1).reduce((sum, size) => sum + size)).toBe(content.byteLength);
    expect(taken[0]).toBe(0);
    expect(taken[1]).toBe(1);
    expect(taken.at(-1)).toBe(3);
  });

  it('arrives as it is', async () => {
    const form = await parseForm(await encodeForm({ file: new Blob([content]) }));
    const sent = new Uint8Array(await (form.get('file') as File).arrayBuffer());
    expect(Buffer.from(sent).equals(content)).toBe(true);
  });

  it('is read by the stream of its class, where that has one of its own', async () => {
    class Made extends Blob {
      override get size() {
        return content.byteLength;
      }
      override stream() {
        return new Blob([content]).stream();
      }
    }
    const chunks = await collectChunks((await encodeForm({ file: new Made() })).body.open());
    expect(chunks.map(({ byteLength }) => byteLength)).toContain(content.byteLength);
  });
});

describe('a body opened again', () => {
  it('gives the same bytes for blobs, files, short responses and streams made anew', async () => {
    const multipart = await encodeForm({
      text: 'x',
      blob: new Blob([new Uint8Array(200_000).fill(3)]),
      file: new File(['abc'], 'a.txt'),
      response: new Response('short'),
      made: toStreamingFile(async () => Readable.from(['1', '2']), 'made', { size: 2 }),
    });
    expect(multipart.body.replayable).toBe(true);
    expect(multipart.body.contentLength).toBeGreaterThan(200_000);
    const first = await collectBytes(multipart.body.open());
    expect(await collectBytes(multipart.body.open())).toEqual(first);
  });

  it('can be read twice at once', async () => {
    const { body } = await encodeForm({
      made: toStreamingFile(() => Readable.from(['1', '2']), 'made'),
    });
    const [one, two] = await Promise.all([collectBytes(body.open()), collectBytes(body.open())]);
    expect(one).toEqual(two);
  });

  it('fails when the function of a streaming file gives a stream that was read', async () => {
    const { generate } = countedSource(2);
    const same = generate();
    const { body } = await encodeForm({ file: toStreamingFile(() => same, 'same') });
    await collectBytes(body.open());
    await expect(collectBytes(body.open())).rejects.toThrow(/same stream twice/);
    const ended = Readable.from([]).destroy();
    const other = await encodeForm({ file: toStreamingFile(() => ended, 'ended') });
    await expect(collectBytes(other.body.open())).rejects.toThrow(/closed/);
  });

  it('throws when one of its files can be read once only', async () => {
    const { body } = await encodeForm({ file: Readable.from(['x']), other: new Blob(['y']) });
    expect(body).toMatchObject({ replayable: false, contentLength: undefined });
    body.open();
    expect(() => body.open()).toThrow(UnreadableFileError);
  });

  it('streams a long response once, and whole', async () => {
    const content = Buffer.alloc(3_000_000, 'abc');
    const multipart = await encodeForm({ file: new Response(content) });
    expect(multipart.body.replayable).toBe(false);
    const form = await parseForm(multipart);
    expect(Buffer.from(await (form.get('file') as File).arrayBuffer()).equals(content)).toBe(true);
  });
});

describe('a body left early', () => {
  it('closes a generator, a Node stream, a web stream and a response', async () => {
    for (const wrap of [
      (source: AsyncGenerator<Uint8Array>) => source,
      (source: AsyncGenerator<Uint8Array>) => Readable.from(source),
      (source: AsyncGenerator<Uint8Array>) => toWebStream(source),
      (source: AsyncGenerator<Uint8Array>) => new Response(toWebStream(source)),
      (source: AsyncGenerator<Uint8Array>) => toStreamingFile(() => source, 'a'),
    ]) {
      const { counter, generate } = countedSource(100);
      const { body } = await encodeForm({ file: wrap(generate()) });
      for await (const chunk of body.open()) if (chunk.byteLength === chunkBytes) break;
      // A Node stream closes its source a turn after its own end.
      await new Promise((resolve) => setImmediate(resolve));
      expect(counter.closed).toBe(true);
    }
  });

  it('closes streams whose turn has not come', async () => {
    const later = Readable.from(['x']);
    const cancel = vi.fn();
    const last = new ReadableStream({ cancel });
    const { body } = await encodeForm({ first: 'x', file: new Blob(['a']), later, last });
    const iterator = body.open()[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.return?.();
    expect(later.destroyed).toBe(true);
    expect(cancel).toHaveBeenCalledOnce();
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it('closes streams also when it was opened and never read', async () => {
    const stream = Readable.from(['x']);
    const { body } = await encodeForm({ stream });
    await body.open()[Symbol.asyncIterator]().return?.();
    expect(stream.destroyed).toBe(true);
  });

  it('does not wait for a source that has stalled', async () => {
    const stalled = () => new Promise<never>(() => {});
    const cancel = vi.fn();
    const web = new ReadableStream({ pull: stalled, cancel }, { highWaterMark: 0 });
    const node = new Readable({ read() {} });
    const plain = { [Symbol.asyncIterator]: () => ({ next: stalled, return: stalled }) };
    for (const file of [web, node, plain, toStreamingFile(() => plain, 'a'), new Response('x')]) {
      const { body } = await encodeForm({ file });
      const iterator = body.open()[Symbol.asyncIterator]();
      await pull(iterator, 1);
      const waiting = iterator.next().catch(() => undefined);
      await iterator.return?.();
      if (file === web || file === node) await waiting;
    }
    expect(cancel).toHaveBeenCalledOnce();
    expect(node.destroyed).toBe(true);
  });
});

describe('a source that fails', () => {
  it('fails the body with the field and the cause, and closes the other streams', async () => {
    const cause = new Error('the disk is gone');
    async function* failing() {
      yield 'x';
      throw cause;
    }
    const other = Readable.from(['y']);
    const { body } = await encodeForm({ file: failing(), other });
    const error = await collectBytes(body.open()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect(error).toMatchObject({ cause, retryable: false });
    expect((error as Error).message).toMatch(/"file".*the disk is gone/);
    expect(other.destroyed).toBe(true);
  });

  it('fails the body when a chunk is no bytes', async () => {
    const { body } = await encodeForm({ file: Readable.from([{}]) });
    await expect(collectBytes(body.open())).rejects.toThrow(/object in place of bytes/);
  });

  it('fails the body when a stream is shorter or longer than its size', async () => {
    for (const [size, message] of [
      [4, /ended after 3 of 4 bytes/],
      [2, /longer than its 2 bytes/],
    ] as const) {
      const stream = Readable.from(['ab', 'c', 'd'].slice(0, 2));
      const { body } = await encodeForm({ file: toStreamingFile(stream, 'a', { size }) });
      await expect(collectBytes(body.open())).rejects.toThrow(message);
      expect(stream.destroyed).toBe(true);
    }
  });

  it('fails before anything is sent when it was read before', async () => {
    const locked = new ReadableStream();
    locked.getReader();
    const ended = Readable.from([]);
    for await (const _ of ended);
    const destroyed = new Readable().destroy();
    const used = new Response('x');
    await used.text();
    const errored = new Readable().on('error', () => {}).destroy(new Error('broken pipe'));
    for (const [file, message] of [
      [locked, /locked/],
      [ended, /read to its end/],
      [destroyed, /closed/],
      [used, /read already/],
      [errored, /broken pipe/],
    ] as const) {
      const error = await encodeForm({ file }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(UnreadableFileError);
      expect((error as Error).message).toMatch(message);
      expect((error as Error).message).toContain('"file"');
    }
  });

  it('closes a long response, of which the start was read already, when a later file fails', async () => {
    const { counter, generate } = countedSource(100);
    const response = new Response(toWebStream(generate()));
    await expect(encodeForm({ response, bad: new Readable().destroy() })).rejects.toThrow(/"bad"/);
    expect(counter.closed).toBe(true);
  });

  it('closes the other streams when the form is refused', async () => {
    for (const bad of [null, new Readable().destroy()]) {
      const { counter, generate } = countedSource(1);
      const stream = Readable.from(['x']);
      await expect(encodeForm({ stream, source: generate(), bad })).rejects.toThrow(/"bad"/);
      expect(stream.destroyed).toBe(true);
      expect(counter.pulled).toBe(0);
    }
  });
});
