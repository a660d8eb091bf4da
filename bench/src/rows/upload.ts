import type { RecordedRequest } from '@oxide/mock-server';
import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openFiles } from '../columns/oxide.ts';
import { lineBytes } from '../fixtures/lines.ts';
import type { CallRow } from './row.ts';

const filename = 'lines.jsonl';
const purpose = 'user_data';
const boundary = 'bench-boundary-of-the-floor';

export interface UploadRowOptions {
  name: string;
  description: string;
  bytes: number;
}

/** A file whose bytes are at hand. */
export function uploadRow({ name, description, bytes }: UploadRowOptions): CallRow {
  const file = () => new File([lineBytes(bytes)], filename, { type: 'application/jsonl' });
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
        const params = { file: file(), purpose } as const;
        return () => files.create(params);
      },
      async openai(target) {
        const client = await openOfficial(target);
        const params = { file: file(), purpose } as const;
        return () => client.files.create(params);
      },
      async floor(target) {
        const floor = await openFloor(target);
        const form = Buffer.concat([
          Buffer.from(
            `--${boundary}\r\ncontent-disposition: form-data; name="purpose"\r\n\r\n${purpose}\r\n` +
              `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\n` +
              'content-type: application/jsonl\r\n\r\n',
          ),
          lineBytes(bytes),
          Buffer.from(`\r\n--${boundary}--\r\n`),
        ]);
        return () => floor.send('/files', `multipart/form-data; boundary=${boundary}`, form);
      },
    },
    comparable(answer) {
      const got = (answer as { bytes?: unknown }).bytes;
      if (got !== bytes) throw new Error(`The server got a file of ${got} bytes in place of ${bytes}.`);
      return answer;
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

export const upload: CallRow = uploadRow({
  name: 'upload-100m',
  description: 'the upload of a file of 100 MB',
  bytes: 100_000_000,
});
