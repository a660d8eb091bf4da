// In a process of its own: the runner of tests makes promises and controllers too. Prints what was made.
import { deepStrictEqual } from 'node:assert/strict';
import { Client, CursorPage, type Stream } from '@oxide/core';
import { scriptedDispatcher } from '../support/scripted-dispatcher.ts';
import { countMade, type Made } from './count-made.ts';

const CALLS = 100;
const PIECES = 5;
const body = { model: 'gpt-5', input: 'Hello' };
const text = JSON.stringify({ id: 'resp_1', output: 'Grüße, 世界 '.repeat(20) });
const reply = Buffer.from(text);

function clientOf(contentType: string, chunks: readonly Uint8Array[]): Client {
  const dispatcher = scriptedDispatcher({ 'content-type': contentType }, chunks);
  return new Client({ apiKey: 'sk-test', fetchOptions: { dispatcher } as RequestInit });
}

/** The reply in pieces that cut characters. */
function pieces(count: number): Uint8Array[] {
  const length = Math.ceil(reply.length / count);
  return Array.from({ length: count }, (_, index) => reply.subarray(index * length, (index + 1) * length));
}

async function madeByCalls(client: Client, calls = CALLS): Promise<Made> {
  const call = () => client.post<{ id: string }>('/responses', { body });
  deepStrictEqual(await call(), JSON.parse(text));
  return countMade(async () => {
    for (let done = 0; done < calls; done++) await call();
  });
}

function eventsOf(count: number): Uint8Array[] {
  const events = Array.from({ length: count }, (_, index) => `data: {"index":${index}}\n\n`);
  return [...events, 'data: [DONE]\n\n'].map((event) => Buffer.from(event));
}

async function madeByStream(count: number): Promise<Made> {
  const client = clientOf('text/event-stream', eventsOf(count));
  const read = async () => {
    let seen = 0;
    const stream = await client.post<Stream<unknown>>('/responses', { body, stream: true });
    for await (const _ of stream) seen += 1;
    return seen;
  };
  deepStrictEqual(await read(), count);
  return countMade(read);
}

/** A list that the client ends after two pages, as they are the same. */
async function madeByList(items: number): Promise<Made> {
  const data = Array.from({ length: items }, (_, index) => ({ id: `file-${index}` }));
  const page = Buffer.from(JSON.stringify({ data, has_more: true }));
  const lists = clientOf('application/json', [page]);
  const read = async () => {
    let seen = 0;
    for await (const _ of lists.getAPIList<{ id: string }, CursorPage<{ id: string }>>('/files', CursorPage))
      seen += 1;
    return seen;
  };
  deepStrictEqual(await read(), items);
  return countMade(read);
}

const client = clientOf('application/json', [reply]);
const measured = {
  calls: CALLS,
  replyBytes: reply.length,
  streamBytes: eventsOf(100).reduce((sum, chunk) => sum + chunk.length, 0),
  once: await madeByCalls(client),
  twice: await madeByCalls(client, 2 * CALLS),
  inPieces: await madeByCalls(clientOf('application/json', pieces(PIECES))),
  cuts: PIECES - 1,
  streamOf10: await madeByStream(10),
  streamOf100: await madeByStream(100),
  streamOf1100: await madeByStream(1_100),
  listOf100: await madeByList(100),
  listOf1100: await madeByList(1_100),
};
export type Measured = typeof measured;
process.stdout.write(JSON.stringify(measured));
