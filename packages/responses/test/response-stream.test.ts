import { APIError, APIUserAbortError } from '@oxide/core';
import { ResponseStream, type ResponseStreamEvent, Responses } from '@oxide/responses';
import { expect, it } from 'vitest';
import {
  added,
  call,
  completed,
  created,
  message,
  numbered,
  on,
  response,
  textEvents,
} from './support/scripted-events.ts';
import { params, useScriptedResponses } from './support/scripted-responses.ts';
import { failureOf } from './support/stream-failure.ts';

const at = useScriptedResponses();
const { play } = at;

it('tells each event twice, as `event` and by its name, and gives the response at the end', async () => {
  const stream = at.responses.stream(params);
  const told: string[] = [];
  stream.on('connect', () => told.push('connect'));
  stream.on('event', (event) => told.push(`event ${event.type}`));
  stream.on('response.created', (event) => told.push(event.type));
  stream.on('response.completed', (event) => told.push(event.type));
  stream.on('end', () => told.push('end'));
  const final = await stream.finalResponse();
  expect(told.slice(0, 3)).toEqual(['connect', 'event response.created', 'response.created']);
  expect(told.slice(-3)).toEqual(['event response.completed', 'response.completed', 'end']);
  expect(final).toMatchObject({
    status: 'completed',
    output_text: 'You said: Iron and rain',
    output_parsed: null,
  });
  expect(at.server.requests.at(-1)!.body).toEqual({ ...params, stream: true });
});

it('gives listeners of text deltas the text so far, and readers the plain event', async () => {
  const stream = play([
    created(),
    ...textEvents(0, 'msg_1', ['Ir', 'on', '']),
    completed([message('msg_1', ['Iron'])]),
  ]);
  const snapshots: string[] = [];
  stream.on('response.output_text.delta', ({ delta, snapshot }) => snapshots.push(`${delta}|${snapshot}`));
  const events: ResponseStreamEvent[] = [];
  for await (const event of stream) events.push(event);
  expect(snapshots).toEqual(['Ir|Ir', 'on|Iron', '|Iron']);
  const deltas = events.filter(({ type }) => type === 'response.output_text.delta');
  expect(deltas).toHaveLength(3);
  expect(deltas.every((event) => !('snapshot' in event))).toBe(true);
});

it('gives listeners of argument deltas the arguments so far, of each call for itself', async () => {
  const stream = play([
    created(),
    added(0, call('a')),
    added(1, call('b')),
    on('function_call_arguments.delta', 0, 'a', { delta: '{"a"' }),
    on('function_call_arguments.delta', 1, 'b', { delta: '{"b"' }),
    on('function_call_arguments.delta', 0, 'a', { delta: ':1}' }),
    on('function_call_arguments.done', 1, 'b', { arguments: '{"b":2}' }),
    completed([call('a', { arguments: '{"a":1}' }), call('b', { arguments: '{"b":2}' })]),
  ]);
  const snapshots: string[] = [];
  stream.on('response.function_call_arguments.delta', ({ snapshot }) => snapshots.push(snapshot));
  await stream.done();
  expect(snapshots).toEqual(['{"a"', '{"b"', '{"a":1}']);
});

it('keeps apart what listeners get and what the response is made of', async () => {
  const stream = play([created(), ...textEvents(0, 'msg_1', ['Iron']), completed(undefined)]);
  stream.on('response.output_item.added', ({ item }) => Object.assign(item, { type: 'hijacked' }));
  stream.on('response.output_item.done', ({ item }) => Object.assign(item, { content: [] }));
  expect((await stream.finalResponse()).output_text).toBe('Iron');
});

it('resolves with a response that failed or was cut, and leaves it unparsed', async () => {
  for (const status of ['failed', 'incomplete'] as const) {
    const output = [message('msg_1', ['{"half'])];
    const text = { format: { type: 'json_schema', name: 'x', schema: {} } as const };
    at.server.reply({
      events: numbered([created(), { type: `response.${status}`, response: response({ status, output }) }]),
    });
    const final = await at.responses.stream({ ...params, text }).finalResponse();
    expect(final).toMatchObject({ status, output_text: '{"half', output_parsed: null });
  }
});

it('takes what had come for the output when the last event tells none', async () => {
  const stream = play([
    created(),
    ...textEvents(7, 'msg_2', ['rain']),
    ...textEvents(3, 'msg_1', ['iron ']),
    completed(null),
  ]);
  const final = await stream.finalResponse();
  expect(final.output.map(({ id }) => id)).toEqual(['msg_1', 'msg_2']);
  expect(final.output_text).toBe('iron rain');
});

it('fails when the stream ends before the response, and the error carries what had come', async () => {
  const events = [created(), ...textEvents(0, 'msg_1', ['Iron ', 'and']).slice(0, 4)];
  const error = await failureOf(play(events));
  expect(error).toMatchObject({ name: 'IncompleteStreamError', code: 'incomplete_stream' });
  expect(error.snapshot).toMatchObject({ id: 'resp_1', output_text: 'Iron and', output: [{ id: 'msg_1' }] });
  expect(Object.keys(error)).not.toContain('snapshot');
});

it('fails so too when another runtime passes on less than the whole response', async () => {
  const lines = new Blob([JSON.stringify(created())]).stream();
  expect(await failureOf(ResponseStream.fromReadableStream(lines))).toMatchObject({
    code: 'incomplete_stream',
    snapshot: { id: 'resp_1' },
  });
});

it('fails without a snapshot when no event came', async () => {
  const error = await failureOf(play([]));
  expect(error.message).toContain('without any event');
  expect(error.snapshot).toBeUndefined();
});

it('carries what had come on the error of a connection that broke', async () => {
  at.server.fault({ cutAfterEvents: 6 });
  const error = await failureOf(at.responses.stream(params));
  expect(error).toMatchObject({ code: 'response_interrupted', snapshot: { output: [{ type: 'message' }] } });
});

it('does not mind a connection that breaks after the last event', async () => {
  at.server.fault({ cutAfterEvents: 2 });
  const stream = play([created(), completed([]), { type: 'keepalive' }]);
  expect((await stream.finalResponse()).status).toBe('completed');
  expect(at.server.requests.at(-1)!.ending).toBe('cut');
});

it('does not wait for long when the server keeps the stream open after the last event', async () => {
  at.server.fault({ stallAfterEvents: 2 });
  const stream = play([created(), completed([]), { type: 'keepalive' }]);
  expect((await stream.finalResponse()).status).toBe('completed');
  await at.server.waitFor('idle');
  expect(at.server.requests.at(-1)!.ending).toBe('client-closed');
});

it.each([
  ['flat', { type: 'error', code: 'server_error', message: 'Broken', param: null }],
  ['nested', { type: 'error', error: { code: 'server_error', message: 'Broken', param: null } }],
])('fails with an API error for an `error` event whose details are %s', async (_, event) => {
  for (const name of [`event: error\n`, '']) {
    at.server.reply({
      chunks: [`data: ${JSON.stringify(created())}\n\n`, `${name}data: ${JSON.stringify(event)}\n\n`],
    });
    const error = await failureOf(at.responses.stream(params));
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ code: 'server_error', message: 'Broken', snapshot: { id: 'resp_1' } });
  }
});

it('passes unknown events on, by their own name too, unless that is one of the stream', async () => {
  const stream = play([
    { type: 'response.from_the_future', output_index: -4 },
    created(),
    { type: 'end' },
    { type: 'connect' },
    { type: 'abort' },
    { type: 'event' },
    { type: '__proto__' },
    { type: 'keepalive' },
    completed([]),
  ]);
  const told: string[] = [];
  for (const name of ['connect', 'abort', 'end', 'keepalive', 'response.from_the_future'])
    stream.on(name as 'end', () => told.push(name));
  const types: string[] = [];
  for await (const { type } of stream) types.push(type);
  expect(told).toEqual(['connect', 'response.from_the_future', 'keepalive', 'end']);
  expect(types.slice(2, 8)).toEqual(['end', 'connect', 'abort', 'event', '__proto__', 'keepalive']);
});

it('leaves out an item that is null', async () => {
  const stream = play([created(), added(0, null as never), completed([])]);
  const types: string[] = [];
  for await (const { type } of stream) types.push(type);
  expect(types).toEqual(['response.created', 'response.completed']);
});

it('stops the request when the reader leaves the loop', async () => {
  at.server.fault({ stallAfterEvents: 4 });
  const stream = at.responses.stream(params);
  for await (const event of stream) if (event.type === 'response.output_item.added') break;
  await at.server.waitFor('client-closed');
  await expect(stream.done()).rejects.toThrow(APIUserAbortError);
  expect(stream.aborted).toBe(true);
});

it('stops at the signal of the caller, and the error carries what had come', async () => {
  at.server.fault({ stallAfterEvents: 6 });
  const controller = new AbortController();
  const stream = at.responses.stream(params, { signal: controller.signal });
  stream.on('response.output_text.delta', () => controller.abort());
  const error = await failureOf(stream);
  expect(error).toMatchObject({ code: 'aborted', snapshot: { output: [{ type: 'message' }] } });
});

it('fails with what a listener threw', async () => {
  const stream = at.responses.stream(params);
  stream.on('response.output_text.delta', () => {
    throw new TypeError('listener');
  });
  const error = await failureOf(stream);
  expect(error.cause).toBeInstanceOf(TypeError);
  await at.server.waitFor('idle');
});

it('fails as the request does', async () => {
  at.server.fault({ status: 401 });
  expect(await failureOf(at.responses.stream(params))).toMatchObject({ status: 401 });
});

it('goes through `create`, which tracing libraries replace', async () => {
  const original = Responses.prototype.create;
  const traced: unknown[] = [];
  Responses.prototype.create = function (this: Responses, ...given: unknown[]) {
    traced.push(given[0]);
    return Reflect.apply(original, this, given);
  } as never;
  try {
    await at.responses.stream(params).done();
    await at.responses.parse(params);
  } finally {
    Responses.prototype.create = original;
  }
  expect(traced).toEqual([{ ...params, stream: true }, params]);
});

it('reads events from a stream of another runtime', async () => {
  const events = await at.responses.create({ ...params, stream: true });
  const stream = ResponseStream.fromReadableStream(events.toReadableStream());
  const deltas: string[] = [];
  stream.on('response.output_text.delta', ({ delta }) => deltas.push(delta));
  expect((await stream.finalResponse()).output_text).toBe('You said: Iron and rain');
  expect(deltas.join('')).toBe('You said: Iron and rain');
});
