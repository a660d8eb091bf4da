import { describe, expect, it } from 'vitest';
import { toStreamingFile } from '../../src/uploads/index.ts';
import { encodeForm, fileOf, parseForm, readText } from './read-body.ts';

async function* generate(...chunks: string[]) {
  yield* chunks;
}

describe('encodeForm', () => {
  it('lays out arrays, objects, numbers and booleans, and leaves undefined out', async () => {
    const form = await parseForm(
      await encodeForm({
        model: 'whisper-1',
        temperature: 0.2,
        stream: false,
        empty: '',
        none: undefined,
        include: ['logprobs', undefined, 'words'],
        chunking: { type: 'server_vad', threshold: 0, deep: { list: [1, [2]] } },
        nothing: {},
        bare: Object.assign(Object.create(null), { a: 1 }),
      }),
    );
    expect([...form]).toEqual([
      ['model', 'whisper-1'],
      ['temperature', '0.2'],
      ['stream', 'false'],
      ['empty', ''],
      ['include[]', 'logprobs'],
      ['include[]', 'words'],
      ['chunking[type]', 'server_vad'],
      ['chunking[threshold]', '0'],
      ['chunking[deep][list][]', '1'],
      ['chunking[deep][list][][]', '2'],
      ['bare[a]', '1'],
    ]);
  });

  it('sends text as it is, line ends included', async () => {
    const form = await parseForm(await encodeForm({ prompt: 'a\nb\r\nc\rd – ü 😀' }));
    expect(form.get('prompt')).toBe('a\nb\r\nc\rd – ü 😀');
  });

  it('writes an empty form that ends', async () => {
    const multipart = await encodeForm({});
    expect(await readText(multipart)).toMatch(/^--oxide-[0-9a-f]{32}--\r\n$/);
  });

  it('takes a boundary that nobody can foresee', async () => {
    const types = await Promise.all([encodeForm({}), encodeForm({})]);
    expect(types[0].contentType).toMatch(/^multipart\/form-data; boundary=oxide-[0-9a-f]{32}$/);
    expect(types[0].contentType).not.toBe(types[1].contentType);
  });

  it('names and types files by what they bring along', async () => {
    const response = new Response('r', { headers: { 'content-type': 'audio/mpeg' } });
    Object.defineProperty(response, 'url', { value: 'https://example.com/audio/speech.mp3' });
    const form = await parseForm(
      await encodeForm({
        file: new File(['f'], 'folder/a.txt', { type: 'text/plain' }),
        nameless: new File(['e'], ''),
        blob: new Blob(['b']),
        typed: new Blob(['t'], { type: 'image/png' }),
        response,
        stream: generate('s'),
        named: Object.assign(generate('n'), { path: '/tmp/n.bin' }),
        streaming: toStreamingFile(generate('x', 'y'), 'dir/x.jsonl', { type: 'application/jsonl' }),
        images: [new File(['1'], '1.png'), new File(['2'], '2.png')],
      }),
    );
    const octets = 'application/octet-stream';
    expect(await fileOf(form, 'file')).toEqual({ name: 'a.txt', type: 'text/plain', text: 'f' });
    expect(await fileOf(form, 'nameless')).toEqual({ name: '', type: octets, text: 'e' });
    expect(await fileOf(form, 'blob')).toEqual({ name: 'blob', type: octets, text: 'b' });
    expect(await fileOf(form, 'typed')).toEqual({ name: 'blob', type: 'image/png', text: 't' });
    expect(await fileOf(form, 'response')).toEqual({ name: 'speech.mp3', type: 'audio/mpeg', text: 'r' });
    expect(await fileOf(form, 'stream')).toEqual({ name: 'unknown_file', type: octets, text: 's' });
    expect(await fileOf(form, 'named')).toEqual({ name: 'n.bin', type: octets, text: 'n' });
    expect(await fileOf(form, 'streaming')).toEqual({
      name: 'x.jsonl',
      type: 'application/jsonl',
      text: 'xy',
    });
    expect(form.getAll('images[]').map((file) => (file as File).name)).toEqual(['1.png', '2.png']);
  });

  it('keeps directories where asked, if they stay inside', async () => {
    const keepDirectories = true;
    const form = await parseForm(
      await encodeForm(
        {
          files: [
            new File(['x'], 'skill\\lib/main.py'),
            Object.assign(generate('y'), { path: '/root/y.py' }),
          ],
        },
        { keepDirectories },
      ),
    );
    expect(form.getAll('files[]').map((file) => (file as File).name)).toEqual(['skill/lib/main.py', 'y.py']);
    for (const name of ['/etc/passwd', '../x', 'a/../../b', 'c:\\x', '..']) {
      await expect(encodeForm({ file: new File([], name) }, { keepDirectories })).rejects.toThrow(TypeError);
    }
  });

  it('gives single fields a content type of their own, and objects among them as JSON', async () => {
    const multipart = await encodeForm(
      { sdp: 'v=0\r\n', session: { type: 'realtime', tools: [null] }, other: 'x' },
      { partContentTypes: { sdp: 'application/sdp', session: 'application/json' } },
    );
    const boundary = multipart.contentType.split('boundary=')[1];
    expect(await readText(multipart)).toBe(
      [
        `--${boundary}`,
        'Content-Disposition: form-data; name="sdp"',
        'Content-Type: application/sdp',
        '',
        'v=0\r\n',
        `--${boundary}`,
        'Content-Disposition: form-data; name="session"',
        'Content-Type: application/json',
        '',
        '{"type":"realtime","tools":[null]}',
        `--${boundary}`,
        'Content-Disposition: form-data; name="other"',
        '',
        'x',
        `--${boundary}--`,
        '',
      ].join('\r\n'),
    );
  });

  it('lets a content type of the field win over that of the file', async () => {
    const fields = { file: new File(['x'], 'a', { type: 'text/plain' }) };
    const form = await parseForm(await encodeForm(fields, { partContentTypes: { file: 'audio/wav' } }));
    expect((form.get('file') as File).type).toBe('audio/wav');
  });

  it('does not take content types from the prototype of the options', async () => {
    const text = await readText(await encodeForm({ constructor: 'x', toString: 'y' }));
    expect(text).not.toContain('Content-Type');
  });
});

describe('encodeForm refuses, and says why,', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const cases: [string, Record<string, unknown>, RegExp][] = [
    ['null', { mask: null }, /"mask" is null.*'null'/],
    ['null within', { a: [{ b: null }] }, /"a\[\]\[b\]" is null/],
    ['raw bytes', { file: new Uint8Array(3) }, /"file" is raw bytes.*toFile/],
    ['a raw buffer', { file: new ArrayBuffer(3) }, /toFile/],
    ['a promise', { file: Promise.resolve(new Blob([])) }, /"file" is a promise: await it/],
    ['a date', { when: new Date(0) }, /"when".*Date/],
    ['a map', { m: new Map([[1, 2]]) }, /"m".*Map/],
    ['a function', { f: () => 1 }, /"f".*function/],
    ['a bigint', { n: 1n }, /"n".*bigint/],
    ['a symbol', { s: Symbol('x') }, /"s".*symbol/],
    ['a value that contains itself', circle, /contains itself/],
  ];
  for (const [kind, fields, message] of cases) {
    it(kind, async () => {
      const error = await encodeForm(fields).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toMatch(message);
    });
  }

  it('null and functions in a part with a content type', async () => {
    const partContentTypes = { session: 'application/json' };
    await expect(encodeForm({ session: null }, { partContentTypes })).rejects.toThrow(/"session" is null/);
    await expect(encodeForm({ session: () => 1 }, { partContentTypes })).rejects.toThrow(/"session"/);
  });

  it('a content type that would end its line', async () => {
    const injected = 'text/plain\r\nX-Evil: 1';
    await expect(encodeForm({ a: 'x' }, { partContentTypes: { a: injected } })).rejects.toThrow(TypeError);
    expect(() => toStreamingFile(generate(), 'a', { type: injected })).toThrow(TypeError);
    const blob = Object.assign(new Blob(['x']));
    Object.defineProperty(blob, 'type', { value: injected });
    await expect(encodeForm({ blob })).rejects.toThrow(TypeError);
  });

  it('a streaming file without a name or with a size that is none', () => {
    expect(() => toStreamingFile(generate(), '')).toThrow(/name/);
    for (const size of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => toStreamingFile(generate(), 'a', { size })).toThrow(/bytes/);
    }
  });
});
