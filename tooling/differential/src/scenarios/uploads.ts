import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Scenario, Sdk } from '../scenario.ts';
import { json } from '../server/reply.ts';
import { FILE } from './bodies.ts';
import { settleAll } from './settle.ts';

const area = 'uploads';
const server = () => json(FILE);

/** A file with a name that is the same in every process. */
function fileOnDisk(name = 'données.txt', text = 'on disk'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'differential-')), name);
  writeFileSync(path, text);
  return path;
}

const upload = (name: string, make: (sdk: Sdk) => unknown): Scenario => ({
  area,
  name: `upload: ${name}`,
  server,
  run: async (sdk, { client }) =>
    client().files.create({ purpose: 'assistants', file: (await make(sdk)) as File }),
});
const converted = (name: string, make: (toFile: Sdk['toFile']) => Promise<File>): Scenario => ({
  area,
  name: `toFile: ${name}`,
  server: [],
  run: async ({ toFile }) => {
    const file = await make(toFile);
    return { name: file.name, type: file.type, size: file.size, text: await file.text() };
  },
});
async function* pieces(...values: unknown[]): AsyncGenerator<never> {
  for (const value of values) yield value as never;
}

export const uploadScenarios: Scenario[] = [
  upload('a File', () => new File(['abc'], 'a.txt', { type: 'text/plain' })),
  upload('a File without a type', () => new File(['abc'], 'a.bin')),
  upload('a Blob', () => new Blob(['abc'], { type: 'text/x' })),
  upload('a file stream', () => createReadStream(fileOnDisk())),
  upload('a response', () => new Response('abc', { headers: { 'content-type': 'text/csv' } })),
  upload('toFile of bytes', ({ toFile }) => toFile(new Uint8Array([1, 2, 3]), 'a.bin')),
  upload('a name with quotes and line breaks', ({ toFile }) => toFile(Buffer.from('abc'), 'a"b\r\nc.txt')),
  upload('a name that is not ASCII', ({ toFile }) => toFile(Buffer.from('abc'), 'é😀.txt')),
  upload('an empty file', ({ toFile }) => toFile(Buffer.from(''), 'empty.txt')),
  upload('a large file', ({ toFile }) => toFile(Buffer.alloc(300_000, 7), 'large.bin')),
  upload('a name with folders', ({ toFile }) => toFile(Buffer.from('abc'), '../x/a.txt')),
  upload('a text in place of a file', () => 'abc'),
  upload('a buffer in place of a file', () => Buffer.from('abc')),
  upload('null in place of a file', () => null),
  upload('a file that is not there', () => createReadStream('/nowhere/at/all').on('error', () => {})),
  converted('a buffer', (toFile) => toFile(Buffer.from('abc'), 'a.txt')),
  converted('no name', (toFile) => toFile(Buffer.from('abc'))),
  converted('an empty name', (toFile) => toFile(Buffer.from('abc'), '')),
  converted('null as a name', (toFile) => toFile(Buffer.from('abc'), null)),
  converted('a type', (toFile) => toFile(Buffer.from('abc'), 'a.txt', { type: 'x/y' })),
  converted('an array buffer', (toFile) =>
    toFile(new TextEncoder().encode('abc').buffer as ArrayBuffer, 'a'),
  ),
  converted('a data view', (toFile) => toFile(new DataView(new TextEncoder().encode('abc').buffer), 'a')),
  converted('a part of a buffer', (toFile) => toFile(new TextEncoder().encode('xabcx').subarray(1, 4), 'a')),
  converted('a promise', (toFile) => toFile(Promise.resolve(Buffer.from('abc')), 'a')),
  converted('a File', (toFile) => toFile(new File(['abc'], 'a.txt', { type: 'x/y' }))),
  converted('a File with another name', (toFile) =>
    toFile(new File(['abc'], 'a.txt', { type: 'x/y' }), 'b.txt'),
  ),
  converted('a Blob', (toFile) => toFile(new Blob(['abc'], { type: 'x/y' }))),
  converted('a Blob and a type', (toFile) =>
    toFile(new Blob(['abc'], { type: 'x/y' }), 'a', { type: 'z/z' }),
  ),
  converted('a response', (toFile) =>
    toFile(new Response('abc', { headers: { 'content-type': 'text/csv' } })),
  ),
  converted('a file stream', (toFile) => toFile(createReadStream(fileOnDisk()))),
  converted('a readable', (toFile) => toFile(Readable.from([Buffer.from('ab'), Buffer.from('c')]), 'a')),
  converted('a web stream', (toFile) => toFile(new Blob(['abc']).stream() as never, 'a')),
  converted('pieces of many kinds', (toFile) =>
    toFile(pieces('a', new Uint8Array([98]), new Blob(['c'], { type: 'x/y' })), 'a'),
  ),
  converted('nested pieces', (toFile) => toFile(pieces(pieces('a', 'b'), 'c'), 'a')),
  converted('a text', (toFile) => toFile('abc' as never, 'a')),
  converted('something with a path', (toFile) => toFile(Object.assign(pieces('a'), { path: '/x/y/b.txt' }))),
  converted('something with a name', (toFile) => toFile(Object.assign(pieces('a'), { name: 'b.txt' }))),
  {
    area,
    name: 'toFile: what is no file',
    server: [],
    run: ({ toFile }) =>
      settleAll(
        () => toFile(5 as never),
        () => toFile(null as never),
        () => toFile({} as never),
        () => toFile([1] as never),
        () => toFile(pieces(5), 'a'),
      ).then((outcomes) =>
        outcomes.map((outcome) => (outcome as { threw?: unknown }).threw instanceof Error),
      ),
  },
  {
    area,
    name: 'upload: a file handle',
    server,
    run: async (_, { client }) => {
      const handle = await open(fileOnDisk());
      try {
        return await client().files.create({
          purpose: 'assistants',
          file: handle.createReadStream() as never,
        });
      } finally {
        await handle.close().catch(() => {});
      }
    },
  },
  {
    area,
    name: 'upload: fields of many kinds',
    server,
    run: async ({ toFile }, { client }) =>
      client().audio.transcriptions.create({
        file: await toFile(Buffer.from('abc'), 'a.wav'),
        model: 'm',
        language: 'é',
        temperature: 0.5,
        stream: false,
        timestamp_granularities: ['word', 'segment'],
        include: ['logprobs'],
        chunking_strategy: { type: 'server_vad', threshold: 0.5 },
        prompt: undefined,
        response_format: null as never,
      }),
  },
  {
    area,
    name: 'upload: several files in one field',
    server,
    run: async ({ toFile }, { client }) =>
      client().images.edit({
        model: 'm',
        prompt: 'a',
        image: [
          await toFile(Buffer.from('1'), '1.png'),
          await toFile(Buffer.from('2'), '2.png', { type: 'image/png' }),
        ],
      }),
  },
  {
    area,
    name: 'upload: a form of the raw verb',
    server,
    run: (_, { client }) => {
      const form = new FormData();
      form.append('a', '1');
      form.append('b', new Blob(['x'], { type: 'x/y' }), 'b.txt');
      return client().post('/form', { body: form });
    },
  },
  {
    area,
    name: 'upload: dates in a form',
    server,
    run: async ({ toFile }, { client }) =>
      client().files.create({
        file: await toFile(Buffer.from('abc'), 'a'),
        purpose: 'batch',
        expires_after: { anchor: 'created_at', seconds: 3_600 },
      }),
  },
  {
    area,
    name: 'upload: parts of an upload',
    server: () => json({ id: 'part_1', object: 'upload.part' }),
    run: async ({ toFile }, { client }) =>
      client().uploads.parts.create('upload_1', { data: await toFile(Buffer.from('abc'), 'part') }),
  },
  {
    area,
    name: 'upload: a container file by id and by content',
    server,
    run: async ({ toFile }, { client }) =>
      settleAll(
        () => client().containers.files.create('cntr_1', { file_id: 'file-1' }),
        async () =>
          client().containers.files.create('cntr_1', { file: await toFile(Buffer.from('abc'), 'a') }),
      ),
  },
  {
    area,
    name: 'toStreamingFile: what is sent',
    server,
    run: async ({ toStreamingFile }, { client }) =>
      settleAll(
        async () =>
          client().files.create({
            purpose: 'assistants',
            file: toStreamingFile(pieces(Buffer.from('ab'), Buffer.from('c')), 'a.txt', {
              type: 'text/x',
            }) as never,
          }),
        async () =>
          client().files.create({
            purpose: 'assistants',
            file: toStreamingFile(new Blob(['abc']).stream() as never, 'b.txt') as never,
          }),
      ),
  },
  {
    area,
    name: 'toStreamingFile: what is refused',
    server,
    run: async ({ toStreamingFile }) =>
      settleAll(
        () => toStreamingFile(pieces('a'), ''),
        () => toStreamingFile(pieces('a'), undefined as never),
      ).then((outcomes) =>
        outcomes.map((outcome) => (outcome as { threw?: unknown }).threw instanceof Error),
      ),
  },
];
