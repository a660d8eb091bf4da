import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { call, send } from './support/client.ts';
import { parseEvents, stream } from './support/events.ts';
import type { Json } from './support/json.ts';
import { textEventTypes } from './support/text-event-types.ts';
import { cityTool, sqlTool } from './support/tools.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const create = (body: object, fault?: object): Promise<Json[]> =>
  stream(server, '/responses', { model: 'gpt-5.4', ...body }, fault);

/** Types of the events, repeated ones once. */
const typesOf = (events: Json[]) =>
  events.map((event) => event.type as string).filter((type, index, all) => type !== all[index - 1]);

const joined = (events: Json[], type: string) =>
  events
    .filter((event) => event.type === type)
    .map((event) => event.delta)
    .join('');

it('names each event in its event line, and numbers them', async () => {
  const reply = await send(server, 'POST', '/responses', { model: 'm', input: 'Rain', stream: true });
  const records = parseEvents(await reply.text());
  const events = records.map(({ data }) => JSON.parse(data) as Json);
  expect(records.map(({ event }) => event)).toEqual(events.map((event) => event.type));
  expect(events.map((event) => event.sequence_number)).toEqual(events.map((_, index) => index));
});

it('streams text', async () => {
  const events = await create({ input: 'Rain' });
  expect(typesOf(events)).toEqual(textEventTypes);
  expect(joined(events, 'response.output_text.delta')).toBe('You said: Rain');
  const { response } = events.at(-1)!;
  expect(response).toMatchObject({
    status: 'completed',
    output: [{ content: [{ text: 'You said: Rain' }] }],
  });
  expect(await call(server, 'GET', `/responses/${response.id}`)).toEqual(response);
  expect(events[0]?.response).toMatchObject({ id: response.id, status: 'in_progress', output: [] });
});

it('streams the arguments of a function and the input of a custom tool', async () => {
  const events = await create({
    input: 'Weather in Paris',
    tools: [cityTool, sqlTool],
    tool_choice: 'required',
  });
  expect(typesOf(events)).toEqual([
    'response.created',
    'response.in_progress',
    'response.output_item.added',
    'response.function_call_arguments.delta',
    'response.function_call_arguments.done',
    'response.output_item.done',
    'response.output_item.added',
    'response.custom_tool_call_input.delta',
    'response.custom_tool_call_input.done',
    'response.output_item.done',
    'response.completed',
  ]);
  expect(joined(events, 'response.function_call_arguments.delta')).toBe('{"city":"Paris","unit":"celsius"}');
  expect(joined(events, 'response.custom_tool_call_input.delta')).toBe('Weather in Paris');
  const added = events.filter((event) => event.type === 'response.output_item.added');
  expect(added.map((event) => [event.output_index, event.item.arguments ?? event.item.input])).toEqual([
    [0, ''],
    [1, ''],
  ]);
});

it('streams a refusal, reasoning, and ends that are not completed', async () => {
  const refused = await create({ input: 'x' }, { refusal: true });
  expect(joined(refused, 'response.refusal.delta')).toBe(
    refused.at(-1)?.response.output[0]?.content?.[0]?.refusal,
  );
  const thought = await create({ input: 'x' }, { reasoning: true });
  expect(typesOf(thought).slice(2, 8)).toEqual([
    'response.output_item.added',
    'response.reasoning_summary_part.added',
    'response.reasoning_summary_text.delta',
    'response.reasoning_summary_text.done',
    'response.reasoning_summary_part.done',
    'response.output_item.done',
  ]);
  expect((await create({ input: 'x' }, { failed: 'Broken' })).at(-1)).toMatchObject({
    type: 'response.failed',
    response: { status: 'failed', error: { message: 'Broken' } },
  });
  expect((await create({ input: 'A long message', max_output_tokens: 2 })).at(-1)).toMatchObject({
    type: 'response.incomplete',
    response: { status: 'incomplete' },
  });
});

it('resumes a background stream after the last event that was seen', async () => {
  const events = await create({ input: 'Rain', background: true });
  expect(typesOf(events).slice(0, 3)).toEqual([
    'response.created',
    'response.queued',
    'response.in_progress',
  ]);
  const { id } = events[0]!.response;
  const resume = async (after: string) => {
    const reply = await send(server, 'GET', `/responses/${id}?stream=true${after}`);
    return parseEvents(await reply.text()).map(({ data }) => JSON.parse(data) as Json);
  };
  expect(await resume('&starting_after=4')).toEqual(events.slice(5));
  expect(await resume('')).toEqual(events);
  expect((await send(server, 'GET', `/responses/${id}?stream=true&starting_after=x`)).status).toBe(400);
});

it('goes on with a background response whose stream was cut', async () => {
  const reply = await send(
    server,
    'POST',
    '/responses',
    { model: 'm', input: 'Rain', stream: true, background: true },
    { 'x-mock-fault': '{"cutAfterEvents":4}' },
  );
  const reader = reply.body!.pipeThrough(new TextDecoderStream()).getReader();
  let received = '';
  const drained = (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) received += part.value;
  })();
  await expect(drained).rejects.toThrow('terminated');
  const { id } = (JSON.parse(parseEvents(received)[0]!.data) as Json).response;
  expect((await call(server, 'GET', `/responses/${id}`)).status).toBe('in_progress');
  expect((await call(server, 'GET', `/responses/${id}`)).status).toBe('completed');
});

it('cancels a response whose stream the client left', async () => {
  const controller = new AbortController();
  const reply = await fetch(`${server.url}/responses`, {
    method: 'POST',
    headers: { authorization: 'Bearer x', 'x-mock-fault': '{"stallAfterEvents":1}' },
    body: JSON.stringify({ model: 'm', input: 'Rain', stream: true }),
    signal: controller.signal,
  });
  const { value } = await reply.body!.pipeThrough(new TextDecoderStream()).getReader().read();
  controller.abort();
  await server.waitFor('client-closed');
  const { id } = (JSON.parse(parseEvents(value!)[0]!.data) as Json).response;
  expect((await call(server, 'GET', `/responses/${id}`)).status).toBe('cancelled');
});
