import { createReadStream, mkdirSync, type ReadStream, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordedRequest } from '@oxide/mock-server';
import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openFiles } from '../columns/oxide.ts';
import { lineBytes } from '../fixtures/lines.ts';
import type { CallRow } from './row.ts';

const filename = 'lines.jsonl';
const purpose = 'user_data';
const boundary = 'bench-boundary-of-the-floor';
/** What the floor reads at a time: by smaller pieces it takes more, by larger ones no less that could be measured. */
const sliceBytes = 4_194_304;
const diskBytes = 1_048_576;

export interface UploadRowOptions {
  name: string;
  description: string;
  bytes: number;
  /** @default false */
  onDisk?: boolean;
}

/** A file as the SDKs are given it, and its bytes read by hand. */
interface Content {
  file(): File | ReadStream;
  read(): AsyncGenerator<Uint8Array>;
}

/** The upload of one file, read as it is sent. */
export function uploadRow({ name, description, bytes, onDisk = false }: UploadRowOptions): CallRow {
  const content = onDisk ? contentOnDisk : contentInMemory;
  return {
    kind: 'calls',
    name,
    description,
    server: {
      options: { recordRequests: false, maxBodyBytes: 2 * bytes },
      replies: [{ times: Number.POSITIVE_INFINITY, respond: (request) => ({ body: describe(request) }) }],
    },
    columns: {
      async oxide(target) {
        const files = await openFiles(target);
        const { file } = content(bytes);
        return () => files.create({ file: file(), purpose });
      },
      async openai(target) {
        const client = await openOfficial(target);
        const { file } = content(bytes);
        return () => client.files.create({ file: file(), purpose });
      },
      async floor(target) {
        const floor = await openFloor(target);
        const { read } = content(bytes);
        const head = Buffer.from(
          `--${boundary}\r\ncontent-disposition: form-data; name="purpose"\r\n\r\n${purpose}\r\n` +
            `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\n` +
            'content-type: application/jsonl\r\n\r\n',
        );
        const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
        const headers = {
          'content-type': `multipart/form-data; boundary=${boundary}`,
          'content-length': String(head.length + bytes + tail.length),
        };
        async function* form() {
          yield head;
          yield* read();
          yield tail;
        }
        return () => floor.send('/files', headers, form());
      },
    },
    comparable(answer) {
      const got = (answer as { bytes?: unknown }).bytes;
      if (got !== bytes) throw new Error(`The server got a file of ${got} bytes in place of ${bytes}.`);
      return answer;
    },
  };
}

/** Copies are all that a `File` gives of its bytes. By pieces they cost less than at once: their memory is used again. */
function contentInMemory(bytes: number): Content {
  const file = new File([lineBytes(bytes)], filename, { type: 'application/jsonl' });
  return {
    file: () => file,
    async *read() {
      for (let start = 0; start < bytes; start += sliceBytes)
        yield* file.slice(start, start + sliceBytes).stream();
    },
  };
}

function contentOnDisk(bytes: number): Content {
  // Always the same one: not every process that measures comes to its own exit, as workers of tests don't.
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/upload-${bytes}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, filename);
  writeFileSync(path, lineBytes(bytes));
  return {
    file: () => createReadStream(path),
    async *read() {
      await using handle = await open(path);
      for (let start = 0; start < bytes; start += diskBytes) {
        const { buffer } = await handle.read(Buffer.allocUnsafeSlow(Math.min(diskBytes, bytes - start)));
        yield buffer;
      }
    },
  };
}

/** The stored file, with the length that its part of the form had. */
function describe({ headers, bytes }: RecordedRequest): Record<string, unknown> {
  const form = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const delimiter = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1];
  const start = form.indexOf('\r\n\r\n', form.indexOf(`filename="${filename}"`)) + 4;
  const end = form.indexOf(`\r\n--${delimiter}`, start);
  return {
    id: `file-${'f1'.repeat(12)}`,
    object: 'file',
    bytes: end - start,
    filename,
    purpose,
    status: 'processed',
  };
}

export const uploadRows: readonly CallRow[] = [
  uploadRow({
    name: 'upload-100m',
    description: 'the upload of a file of 100 MB that is in memory',
    bytes: 100_000_000,
  }),
  uploadRow({
    name: 'upload-100m-disk',
    description: 'the same of a file on disk, by `fs.createReadStream`',
    bytes: 100_000_000,
    onDisk: true,
  }),
];
