import { APIError } from '@oxide/compat';
import { _iterSSEMessages, Stream } from '@oxide/compat/streaming';
import { expect, it } from 'vitest';

const respond = (...chunks: string[]): { response: Response; cancelled: () => boolean } => {
  let isCancelled = false;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
    },
    cancel: () => {
      isCancelled = true;
    },
  });
  return {
    response: new Response(body, { headers: { 'x-request-id': 'req_1' } }),
    cancelled: () => isCancelled,
  };
};
const read = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

it('gives the items of a response until [DONE], wherever it is cut, and leaves the controller alone', async () => {
  const { response, cancelled } = respond(
    'data: {"a"',
    ':1}\n',
    '\ndata: {"a":2}\n\ndata: [DO',
    'NE]\n\ndata: {"a":3}\n\n',
  );
  const controller = new AbortController();
  const stream = Stream.fromSSEResponse<{ a: number }>(response, controller);
  expect(await read(stream)).toEqual([{ a: 1 }, { a: 2 }]);
  expect([controller.signal.aborted, cancelled()]).toEqual([false, true]);
  expect(stream.controller).toBe(controller);
  await expect(read(stream)).rejects.toThrow('consumed');
});

it('gives events of runs with their name, others when asked', async () => {
  const text =
    'event: thread.created\ndata: {"id":"t"}\n\nevent: ping\ndata: 1\n\ndata: 2\n\ndata: [DONE]\n\n';
  const plain = Stream.fromSSEResponse(respond(text).response, new AbortController());
  expect(await read(plain)).toEqual([{ event: 'thread.created', data: { id: 't' } }, 1, 2]);
  const named = Stream.fromSSEResponse(respond(text).response, new AbortController(), undefined, true);
  expect(await read(named)).toEqual([
    { event: 'thread.created', data: { id: 't' } },
    { event: 'ping', data: 1 },
    { event: null, data: 2 },
  ]);
});

it.each([
  ['an error among its data', 'data: {"error":{"message":"Overloaded","code":"busy"}}\n\n'],
  ['an event of an error', 'event: error\ndata: {"message":"Overloaded","code":"busy"}\n\n'],
])('fails by %s, with the id of the request', async (_, text) => {
  const controller = new AbortController();
  const reading = read(Stream.fromSSEResponse(respond(text).response, controller));
  const error = await reading.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(APIError);
  expect(error).toMatchObject({ message: 'Overloaded', code: 'busy', requestID: 'req_1' });
  expect(controller.signal.aborted).toBe(true);
});

it('fails by what is no JSON, without showing it', async () => {
  const reading = read(Stream.fromSSEResponse(respond('data: {secret\n\n').response, new AbortController()));
  const error = await reading.catch((thrown: unknown) => thrown);
  expect(String(error)).toContain('JSON');
  expect(JSON.stringify(error)).not.toContain('secret');
});

it('aborts when the reader leaves, and ends when it is aborted', async () => {
  const left = new AbortController();
  const { response, cancelled } = respond('data: 1\n\ndata: 2\n\n');
  for await (const item of Stream.fromSSEResponse(response, left)) {
    expect(item).toBe(1);
    break;
  }
  expect([left.signal.aborted, cancelled()]).toEqual([true, true]);
  const aborted = new AbortController();
  const items: unknown[] = [];
  for await (const item of Stream.fromSSEResponse(respond('data: 1\n\ndata: 2\n\n').response, aborted)) {
    items.push(item);
    aborted.abort();
  }
  expect(items).toEqual([1]);
});

it('gives the bare events too, the last one without its blank line', async () => {
  const response = new Response('event: a\ndata: 1\ndata: 2\n\ndata: 3');
  expect(await read(_iterSSEMessages(response, new AbortController()))).toEqual([
    { event: 'a', data: '1\n2', raw: ['event: a', 'data: 1', 'data: 2'] },
    { event: null, data: '3', raw: ['data: 3'] },
  ]);
  const controller = new AbortController();
  await expect(read(_iterSSEMessages(new Response(null), controller))).rejects.toThrow('no body');
  expect(controller.signal.aborted).toBe(true);
});
