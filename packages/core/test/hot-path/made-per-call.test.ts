import { Client, type Stream } from '@oxide/core';
import { describe, expect, it } from 'vitest';
import { countMade, type Made } from './count-made.ts';
import { scriptedDispatcher } from './scripted-dispatcher.ts';

const CALLS = 100;
/** With those of the dispatcher and of this test. A ceiling: lower it when a call makes fewer. */
const PROMISES_PER_CALL = 36;
/** One by the dispatcher's `await`, two by `for await`, and the one that the stream makes. */
const PROMISES_PER_EVENT = 4;
/** Of the attempt, of the first event, of the others, and of the end behind the sentinel. */
const TIMERS_PER_STREAM = 4;
const LONGEST_CHARACTER = 4;
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
  expect(await call()).toEqual(JSON.parse(text));
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
  expect(await read()).toBe(count);
  return countMade(read);
}

describe('a call and its reply', () => {
  it('make no object of the web platform, one timer, no copy, and text of each byte once', async () => {
    const made = await madeByCalls(clientOf('application/json', [reply]));
    const { promises: _, ...others } = made;
    expect(others).toEqual({
      objects: {},
      timers: CALLS,
      copiedBytes: 0,
      decodedBytes: CALLS * reply.length,
    });
  });

  it('make few promises', async () => {
    const client = clientOf('application/json', [reply]);
    const few = await madeByCalls(client);
    const many = await madeByCalls(client, 2 * CALLS);
    expect((many.promises - few.promises) / CALLS).toBeLessThanOrEqual(PROMISES_PER_CALL);
  });

  it('copy nothing but characters that are cut when the reply comes in pieces', async () => {
    const cut = pieces(5);
    const made = await madeByCalls(clientOf('application/json', cut));
    expect(made.objects).toEqual({});
    expect(made.timers).toBe(CALLS);
    expect(made.decodedBytes).toBe(CALLS * reply.length);
    expect(made.copiedBytes / CALLS).toBeLessThanOrEqual(LONGEST_CHARACTER * (cut.length - 1));
  });
});

describe('a stream', () => {
  it('makes no object of the web platform, and as many timers for a thousand events as for ten', async () => {
    for (const count of [10, 1_000]) {
      const made = await madeByStream(count);
      expect(made.objects).toEqual({});
      expect(made.copiedBytes).toBe(0);
      expect(made.timers).toBeLessThanOrEqual(TIMERS_PER_STREAM);
    }
  });

  it('makes text of each byte once', async () => {
    const bytes = eventsOf(100).reduce((sum, chunk) => sum + chunk.length, 0);
    expect((await madeByStream(100)).decodedBytes).toBe(bytes);
  });

  it('makes few promises per event', async () => {
    const few = await madeByStream(100);
    const many = await madeByStream(1_100);
    expect((many.promises - few.promises) / 1_000).toBeLessThanOrEqual(PROMISES_PER_EVENT);
  });
});
