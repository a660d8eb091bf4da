import { accumulateResponse } from '@oxide/compat/lib/responses/ResponseAccumulator';
import type { Response, ResponseStreamEvent } from '@oxide/compat/resources/responses/responses';
import { expect, it } from 'vitest';

const response = (fields: object = {}) => ({
  id: 'resp_1',
  object: 'response',
  status: 'in_progress',
  output: [],
  ...fields,
});
const text = (value: string) => ({ type: 'output_text', text: value, annotations: [] });
const message = (...content: object[]) => ({ type: 'message', id: 'msg_1', role: 'assistant', content });
const on = (type: string, fields: object) =>
  ({
    type,
    output_index: 0,
    item_id: 'msg_1',
    content_index: 0,
    ...fields,
  }) as unknown as ResponseStreamEvent;
const created = { type: 'response.created', response: response() } as unknown as ResponseStreamEvent;
const added = on('response.output_item.added', { item: message() });
const part = on('response.content_part.added', { part: text('') });
const delta = (value: string) => on('response.output_text.delta', { delta: value, logprobs: [] });

it('changes the snapshot by each event, and gives another one where the response is told anew', () => {
  let snapshot = accumulateResponse(created);
  const first = snapshot;
  for (const event of [added, part, delta('Iron '), delta('rain')]) {
    snapshot = accumulateResponse(event, snapshot);
    expect(snapshot).toBe(first);
  }
  expect(snapshot).toMatchObject({ output: [message(text('Iron rain'))], output_text: 'Iron rain' });
  snapshot = accumulateResponse({ type: 'keepalive', sequence_number: 9 }, snapshot);
  expect(snapshot).toBe(first);
  const output = [message(text('Iron rain'))];
  const completed = { type: 'response.completed', response: response({ status: 'completed', output }) };
  const last = accumulateResponse(completed as unknown as ResponseStreamEvent, snapshot);
  expect(last).not.toBe(first);
  expect(last).toMatchObject({ status: 'completed', output_text: 'Iron rain' });
  expect(JSON.parse(JSON.stringify(last))).toMatchObject({ output_text: 'Iron rain' });
});

it('leaves the events as they are', () => {
  const given = structuredClone([created, added, part, delta('Iron')]);
  let snapshot: Response | undefined;
  for (const event of given) snapshot = accumulateResponse(event, snapshot);
  expect(given).toEqual([created, added, part, delta('Iron')]);
});

it('goes on from a snapshot that was stored', () => {
  const stored = JSON.parse(JSON.stringify(response({ output: [message(text('Iron '))] }))) as Response;
  const snapshot = accumulateResponse(delta('rain'), stored);
  expect(snapshot).toBe(stored);
  expect(snapshot.output_text).toBe('Iron rain');
  snapshot.output_text = 'mine';
  expect(snapshot.output_text).toBe('mine');
});

it('has a beginning, and refuses what does not fit', () => {
  expect(() => accumulateResponse(delta('a'))).toThrow('response.created');
  expect(() => accumulateResponse({ type: 'keepalive', sequence_number: 0 })).toThrow('keepalive');
  expect(() => accumulateResponse(delta('a'), accumulateResponse(created))).toThrow();
});

it('does not look at the whole text again for each piece', () => {
  let snapshot = [created, added, part, delta('a')].reduce<Response | undefined>(
    (before, event) => accumulateResponse(event, before),
    undefined,
  ) as Response;
  const [holder] = (snapshot.output[0] as { content: object[] }).content;
  let text = 'a';
  let reads = 0;
  Object.defineProperty(holder, 'text', {
    get: () => {
      reads += 1;
      return text;
    },
    set: (value: string) => {
      text = value;
    },
  });
  for (let count = 0; count < 10; count++) snapshot = accumulateResponse(delta('b'), snapshot);
  expect(reads).toBe(10);
  expect(snapshot.output_text).toBe('abbbbbbbbbb');
});
