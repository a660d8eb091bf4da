import { agentRow } from '../src/rows/agent-row.ts';
import { embeddingsRow } from '../src/rows/embeddings.ts';
import { paginationRow } from '../src/rows/pagination.ts';
import type { CallRow } from '../src/rows/row.ts';
import { streamRow } from '../src/rows/stream-rows.ts';
import { uploadRow } from '../src/rows/upload.ts';

const facts = (name: string) => ({ name, description: 'a tiny one' });
const agent = (name: string, steps: number) =>
  agentRow({ ...facts(name), bytes: 8_000, parts: { items: 6, tools: 3 }, steps });
const stream = (name: string, options: { streams?: number; gzip?: boolean }) =>
  streamRow({ ...facts(name), events: 12, ...options });

/** Rows with the columns of the real ones and little to do, by the names of those. */
export const tinyRows: ReadonlyMap<string, CallRow> = new Map(
  [
    agent('tool-call-150k', 1),
    agent('agent-650k', 1),
    agent('agent-x5', 3),
    agent('agent-x10', 3),
    agent('agent-x20', 3),
    agent('agent-650k-x5', 2),
    agent('agent-650k-x10', 2),
    stream('stream-115', {}),
    stream('stream-115-gzip', { gzip: true }),
    stream('stream-2000', {}),
    stream('stream-20000', {}),
    stream('streams-100', { streams: 3 }),
    stream('streams-1000', { streams: 3 }),
    uploadRow({ ...facts('upload-100m'), bytes: 100_000 }),
    uploadRow({ ...facts('upload-100m-disk'), bytes: 100_000, onDisk: true }),
    paginationRow({ ...facts('pages-10000'), items: 25, limit: 10 }),
    embeddingsRow({ ...facts('embeddings-2048'), texts: 3, dimensions: 8 }),
  ].map((row) => [row.name, row]),
);
