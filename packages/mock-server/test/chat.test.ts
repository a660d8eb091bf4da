import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { call, send } from './support/client.ts';
import { parseEvents, stream } from './support/events.ts';
import type { Json } from './support/json.ts';
import { chatTool, cityTool, orderTool, sqlTool } from './support/tools.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ now: () => 1_750_000_000_000 });
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const asked = (content: string, more: object = {}) => ({
  model: 'gpt-5.4',
  messages: [{ role: 'user', content }],
  ...more,
});
const create = (content: string, more?: object, fault?: object): Promise<Json> =>
  call(server, 'POST', '/chat/completions', asked(content, more), fault);
const tools = [cityTool, orderTool, sqlTool].map(chatTool);

it('answers with text that depends on the last message', async () => {
  const completion = await create('Say hello');
  expect(completion).toMatchObject({
    id: expect.stringMatching(/^chatcmpl-/),
    object: 'chat.completion',
    created: 1_750_000_000,
    model: 'gpt-5.4',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: 'Hello!', refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: { completion_tokens: 2 },
  });
});

it('gives as many choices as asked for, with log probabilities if wanted', async () => {
  const { choices, usage } = await create('Rain', { n: 3, logprobs: true });
  expect(choices.map((choice) => choice.index)).toEqual([0, 1, 2]);
  expect(choices[2]?.logprobs.content.map(({ token }: Json) => token).join('')).toBe('You said: Rain');
  expect(usage.completion_tokens % 3).toBe(0);
});

it('calls tools, and answers with their outputs', async () => {
  const called = await create('Weather in Paris', { tools });
  expect(called.choices[0]).toMatchObject({
    finish_reason: 'tool_calls',
    message: { content: null, tool_calls: [{ type: 'function', function: { name: 'get_weather' } }] },
  });
  const [toolCall] = called.choices[0]!.message.tool_calls;
  expect(JSON.parse(toolCall!.function.arguments)).toEqual({ city: 'Paris', unit: 'celsius' });
  const messages = [
    { role: 'user', content: 'Weather in Paris' },
    called.choices[0]?.message,
    { role: 'tool', tool_call_id: toolCall?.id, content: 'sunny' },
  ];
  const answered = await call(server, 'POST', '/chat/completions', { model: 'm', messages, tools });
  expect(answered.choices[0]?.message.content).toBe('The tool answered: sunny');
});

it.each([
  ['none', undefined],
  ['required', ['get_weather', 'find_order', 'run_sql']],
  [{ type: 'function', function: { name: 'find_order' } }, ['find_order']],
  [{ type: 'custom', custom: { name: 'run_sql' } }, ['run_sql']],
  [
    {
      type: 'allowed_tools',
      allowed_tools: { mode: 'required', tools: [{ type: 'function', function: { name: 'find_order' } }] },
    },
    ['find_order'],
  ],
])('obeys the tool choice %o', async (tool_choice, names) => {
  const { choices } = await create('Weather', { tools, tool_choice });
  expect(
    choices[0]?.message.tool_calls?.map((toolCall) => (toolCall.function ?? toolCall.custom).name),
  ).toEqual(names);
});

it('calls a function in the old way when asked in the old way', async () => {
  const { choices } = await create('Weather in Paris', { functions: [cityTool] });
  expect(choices[0]).toMatchObject({
    finish_reason: 'function_call',
    message: { function_call: { name: 'get_weather' } },
  });
});

it('answers in JSON, refuses, and stops early', async () => {
  const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
  const response_format = { type: 'json_schema', json_schema: { name: 'place', schema } };
  expect((await create('I live in Oslo', { response_format })).choices[0]?.message.content).toBe(
    '{"city":"Oslo"}',
  );
  expect((await create('x', {}, { refusal: 'No.' })).choices[0]?.message).toMatchObject({
    content: null,
    refusal: 'No.',
  });
  const cut = await create('A long message', { max_completion_tokens: 2 });
  expect(cut.choices[0]).toMatchObject({ finish_reason: 'length', message: { content: 'You said' } });
  expect((await create('x', {}, { incomplete: 'content_filter' })).choices[0]?.finish_reason).toBe(
    'content_filter',
  );
});

it('streams text, with the role first and the reason last', async () => {
  const reply = await send(server, 'POST', '/chat/completions', asked('Rain', { stream: true }));
  const records = parseEvents(await reply.text());
  expect(records.every(({ event }) => event === undefined)).toBe(true);
  expect(records.at(-1)?.data).toBe('[DONE]');
  const chunks = records.slice(0, -1).map(({ data }) => JSON.parse(data) as Json);
  expect(
    chunks.every((chunk) => chunk.object === 'chat.completion.chunk' && chunk.id === chunks[0]?.id),
  ).toBe(true);
  expect(chunks.some((chunk) => 'usage' in chunk)).toBe(false);
  const choices = chunks.map((chunk) => chunk.choices[0]!);
  expect(choices[0]?.delta).toEqual({ role: 'assistant', content: '', refusal: null });
  expect(choices.map((choice) => choice.delta.content ?? '').join('')).toBe('You said: Rain');
  expect(choices.map((choice) => choice.finish_reason)).toEqual([
    ...Array(choices.length - 1).fill(null),
    'stop',
  ]);
});

it('ends with the usage when asked to', async () => {
  const chunks = await stream(
    server,
    '/chat/completions',
    asked('Rain', { stream_options: { include_usage: true } }),
  );
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: 4 } });
  expect(chunks.slice(0, -1).every((chunk) => chunk.usage === null)).toBe(true);
});

it('streams tool calls by their index', async () => {
  const chunks = await stream(
    server,
    '/chat/completions',
    asked('Weather in Paris', { tools, tool_choice: 'required' }),
  );
  const calls: Json[] = [];
  for (const chunk of chunks)
    for (const { index, ...part } of chunk.choices[0]?.delta.tool_calls ?? []) {
      if (part.id) calls[index as number] = { ...part } as unknown as Json;
      else if (part.function) calls[index as number]!.function.arguments += part.function.arguments;
      else calls[index as number]!.custom.input += part.custom.input;
    }
  expect(calls).toMatchObject([
    { type: 'function', function: { name: 'get_weather', arguments: '{"city":"Paris","unit":"celsius"}' } },
    { type: 'function', function: { name: 'find_order', arguments: '{"id":1}' } },
    { type: 'custom', custom: { name: 'run_sql', input: 'Weather in Paris' } },
  ]);
  expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe('tool_calls');
});

it('streams refusals, log probabilities, several choices and old function calls', async () => {
  const deltas = async (more: object, fault?: object) =>
    (await stream(server, '/chat/completions', asked('Rain', more), fault)).map((chunk) => chunk.choices[0]!);
  const refused = await deltas({}, { refusal: 'No, no.' });
  expect(refused.map((choice) => choice.delta.refusal ?? '').join('')).toBe('No, no.');
  const probable = await deltas({ logprobs: true });
  expect(
    probable
      .flatMap((choice) => choice.logprobs?.content ?? [])
      .map(({ token }) => token)
      .join(''),
  ).toBe('You said: Rain');
  const several = await deltas({ n: 2 });
  expect([...new Set(several.map((choice) => choice.index))]).toEqual([0, 1]);
  const old = await deltas({ functions: [orderTool] });
  expect(old.map((choice) => choice.delta.function_call?.arguments ?? '').join('')).toBe('{"id":1}');
});

it('stores completions on demand; they can be found, changed, listed and deleted', async () => {
  const passing = await create('Say hello');
  expect((await send(server, 'GET', `/chat/completions/${passing.id}`)).status).toBe(404);
  const first = await create('One', { store: true, metadata: { a: '1' } });
  const second = await create('Two', { store: true, model: 'other' });
  expect(await call(server, 'GET', `/chat/completions/${first.id}`)).toEqual(first);
  const ids = async (query: string) =>
    (await call(server, 'GET', `/chat/completions?${query}`)).data.map((completion) => completion.id);
  expect(await ids('')).toEqual([first.id, second.id]);
  expect(await ids('order=desc&limit=1')).toEqual([second.id]);
  expect(await ids('model=other')).toEqual([second.id]);
  expect(await ids('metadata[a]=1')).toEqual([first.id]);
  expect(await ids(`after=${first.id}`)).toEqual([second.id]);
  const changed = await call(server, 'POST', `/chat/completions/${second.id}`, { metadata: { b: '2' } });
  expect(changed.metadata).toEqual({ b: '2' });
  expect(await ids('metadata[b]=2')).toEqual([second.id]);
  expect(await call(server, 'DELETE', `/chat/completions/${first.id}`)).toEqual({
    object: 'chat.completion.deleted',
    id: first.id,
    deleted: true,
  });
  expect(await ids('')).toEqual([second.id]);
  expect((await send(server, 'DELETE', `/chat/completions/${first.id}`)).status).toBe(404);
});

it('lists the messages of a stored completion', async () => {
  const messages = [
    { role: 'system', content: 'Be brief' },
    { role: 'user', content: [{ type: 'text', text: 'Hi' }] },
  ];
  const { id } = await create('', { messages, store: true });
  const list = await call(server, 'GET', `/chat/completions/${id}/messages`);
  expect(list).toMatchObject({
    object: 'list',
    has_more: false,
    data: [
      { id: `${id}-0`, role: 'system', content: 'Be brief', content_parts: null },
      { id: `${id}-1`, role: 'user', content: 'Hi', content_parts: [{ type: 'text', text: 'Hi' }] },
    ],
  });
  expect(
    (await call(server, 'GET', `/chat/completions/${id}/messages?limit=1&after=${id}-0`)).data,
  ).toHaveLength(1);
});

it('lists models and finds one', async () => {
  const { data } = await call(server, 'GET', '/models');
  expect(await call(server, 'GET', `/models/${data[0]?.id}`)).toEqual(data[0]);
  expect((await send(server, 'GET', '/models/none')).status).toBe(404);
});
