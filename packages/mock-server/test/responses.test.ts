import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { call, failure, send } from './support/client.ts';
import type { Json } from './support/json.ts';
import { cityTool, orderTool, sqlTool } from './support/tools.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ now: () => 1_750_000_000_000 });
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const create = (body: object, fault?: object): Promise<Json> =>
  call(server, 'POST', '/responses', { model: 'gpt-5.4', ...body }, fault);

const textOf = (response: Json): string => response.output[0]?.content?.[0]?.text as string;

it('answers with text that depends on the input', async () => {
  const response = await create({
    input: 'Say hello',
    metadata: { a: 'b' },
    temperature: 0.5,
    instructions: 'Be brief',
  });
  expect(response).toMatchObject({
    object: 'response',
    id: expect.stringMatching(/^resp_[0-9a-f]{48}$/),
    status: 'completed',
    created_at: 1_750_000_000,
    model: 'gpt-5.4',
    metadata: { a: 'b' },
    temperature: 0.5,
    instructions: 'Be brief',
    output: [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Hello!' }] }],
    usage: { output_tokens: 2 },
  });
  expect(response.usage.total_tokens).toBe(response.usage.input_tokens + response.usage.output_tokens);
  expect(textOf(await create({ input: 'Rain' }))).toBe('You said: Rain');
});

it('reads the last words of the user from items', async () => {
  const input = [
    { role: 'developer', content: 'Be brief' },
    { role: 'user', content: [{ type: 'input_text', text: 'First' }] },
    { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Yes?' }] },
    { role: 'user', content: [{ type: 'input_text', text: 'Second' }] },
  ];
  expect(textOf(await create({ input }))).toBe('You said: Second');
});

it('calls the tool that fits, with arguments that follow its schema', async () => {
  const { output } = await create({ input: 'What is the weather in Paris?', tools: [orderTool, cityTool] });
  expect(output).toMatchObject([{ type: 'function_call', name: 'get_weather', status: 'completed' }]);
  expect(JSON.parse(output[0]!.arguments!)).toEqual({ city: 'Paris', unit: 'celsius' });
  expect(output[0]?.call_id).toMatch(/^call_/);
});

it('answers with the outputs of tools', async () => {
  const tools = [cityTool];
  const first = await create({ input: 'What is the weather in Paris?', tools });
  const { call_id } = first.output[0]!;
  const output = { type: 'function_call_output', call_id, output: 'sunny' };
  const whole = await create({
    input: [{ role: 'user', content: 'Weather?' }, first.output[0], output],
    tools,
  });
  expect(textOf(whole)).toBe('The tool answered: sunny');
  const continued = await create({ previous_response_id: first.id, input: [output], tools });
  expect(textOf(continued)).toBe('The tool answered: sunny');
  expect(continued.usage.input_tokens).toBeGreaterThan(10);
});

it('calls several tools when the message names them, unless calls may not be parallel', async () => {
  const body = { input: 'Use get_weather and find_order', tools: [cityTool, orderTool] };
  const names = (response: Json) => response.output.map((item) => item.name);
  expect(names(await create(body))).toEqual(['get_weather', 'find_order']);
  expect(names(await create({ ...body, parallel_tool_calls: false }))).toEqual(['get_weather']);
});

it.each([
  ['none', []],
  ['auto', ['get_weather']],
  ['required', ['get_weather', 'find_order', 'run_sql']],
  [{ type: 'function', name: 'find_order' }, ['find_order']],
  [{ type: 'custom', name: 'run_sql' }, ['run_sql']],
  [
    { type: 'allowed_tools', mode: 'auto', tools: [{ type: 'function', name: 'find_order' }] },
    ['find_order'],
  ],
])('obeys the tool choice %o', async (tool_choice, names) => {
  const { output } = await create({
    input: 'Weather in Rome',
    tools: [cityTool, orderTool, sqlTool],
    tool_choice,
  });
  expect(output.flatMap((item) => (item.name ? [item.name] : []))).toEqual(names);
});

it('gives a custom tool text, and names the namespace of a tool', async () => {
  const custom = await create({ input: 'select 1', tools: [sqlTool] });
  expect(custom.output).toMatchObject([{ type: 'custom_tool_call', name: 'run_sql', input: 'select 1' }]);
  const namespace = { type: 'namespace', name: 'shop', description: 'The shop', tools: [orderTool] };
  const spaced = await create({ input: 'Find my order', tools: [namespace] });
  expect(spaced.output).toMatchObject([{ name: 'find_order', namespace: 'shop' }]);
});

it('answers in JSON when it is asked to', async () => {
  const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
  const format = { type: 'json_schema', name: 'place', schema, strict: true };
  expect(textOf(await create({ input: 'I live in Oslo', text: { format } }))).toBe('{"city":"Oslo"}');
  const object = await create({ input: 'Say hello', text: { format: { type: 'json_object' } } });
  expect(JSON.parse(textOf(object))).toEqual({ answer: 'Hello!' });
});

it('refuses, thinks, fails and stops early on demand', async () => {
  const refused = await create({ input: 'x' }, { refusal: 'No.' });
  expect(refused.output).toMatchObject([{ content: [{ type: 'refusal', refusal: 'No.' }] }]);
  const thought = await create({ input: 'Say hello' }, { reasoning: 'Hm.' });
  expect(thought.output).toMatchObject([
    { type: 'reasoning', summary: [{ text: 'Hm.' }] },
    { type: 'message' },
  ]);
  expect(thought.usage.output_tokens_details.reasoning_tokens).toBe(1);
  const failed = await create({ input: 'x' }, { failed: true });
  expect(failed).toMatchObject({ status: 'failed', error: { code: 'server_error' }, usage: null });
  const filtered = await create({ input: 'x' }, { incomplete: 'content_filter' });
  expect(filtered).toMatchObject({ status: 'incomplete', incomplete_details: { reason: 'content_filter' } });
});

it('cuts text and arguments that need more tokens than allowed', async () => {
  const text = await create({ input: 'A long message that is repeated', max_output_tokens: 3 });
  expect(text).toMatchObject({
    status: 'incomplete',
    incomplete_details: { reason: 'max_output_tokens' },
    output: [{ status: 'incomplete' }],
    usage: { output_tokens: 3 },
  });
  expect(textOf(text)).toBe('You said: A ');
  const cut = await create({ input: 'Weather in Paris', tools: [cityTool], max_output_tokens: 2 });
  expect(cut.output).toMatchObject([{ type: 'function_call', status: 'incomplete', arguments: '{"city":' }]);
  expect((await create({ input: 'Say hello', max_output_tokens: 16 })).status).toBe('completed');
});

it('gives log probabilities when they are included', async () => {
  const response = await create({ input: 'Rain today', include: ['message.output_text.logprobs'] });
  const logprobs = response.output[0]?.content?.[0]?.logprobs;
  expect(logprobs?.map(({ token }) => token).join('')).toBe('You said: Rain today');
});

it('stores responses, unless told not to, and deletes them', async () => {
  const stored = await create({ input: 'Say hello' });
  expect(await call(server, 'GET', `/responses/${stored.id}`)).toEqual(stored);
  expect(await call(server, 'DELETE', `/responses/${stored.id}`)).toEqual({
    id: stored.id,
    object: 'response',
    deleted: true,
  });
  const passing = await create({ input: 'Say hello', store: false });
  for (const { id } of [stored, passing])
    expect(await failure(send(server, 'GET', `/responses/${id}`))).toMatchObject({
      status: 404,
      error: { message: `Response with id '${id}' not found.` },
    });
});

it('does not know a previous response that is not there', async () => {
  expect(
    await failure(
      send(server, 'POST', '/responses', { model: 'm', input: 'x', previous_response_id: 'resp_x' }),
    ),
  ).toMatchObject({
    status: 400,
    error: { code: 'previous_response_not_found', param: 'previous_response_id' },
  });
});

it('keeps no more responses than it was told', async () => {
  await using small = await startMockServer({ maxStored: 2 });
  const ids: string[] = [];
  for (const input of ['a', 'b', 'c'])
    ids.push((await call(small, 'POST', '/responses', { model: 'm', input })).id as string);
  const statuses = ids.map(async (id) => (await send(small, 'GET', `/responses/${id}`)).status);
  expect(await Promise.all(statuses)).toEqual([404, 200, 200]);
});

it('keeps no more of responses than it was told, but always the last', async () => {
  await using small = await startMockServer({ maxStoredBytes: 1500 });
  const ids: string[] = [];
  for (const length of [1000, 100, 100, 5000]) {
    const { id } = await call(small, 'POST', '/responses', { model: 'm', input: 'x'.repeat(length) });
    ids.push(id);
  }
  const statuses = ids.map(async (id) => (await send(small, 'GET', `/responses/${id}`)).status);
  expect(await Promise.all(statuses)).toEqual([404, 404, 404, 200]);
});

it('completes background responses after a while', async () => {
  const queued = await create({ input: 'Say hello', background: true });
  expect(queued).toMatchObject({ status: 'queued', background: true, output: [], usage: null });
  const poll = () => call(server, 'GET', `/responses/${queued.id}`);
  expect((await poll()).status).toBe('in_progress');
  expect(await poll()).toMatchObject({ status: 'completed', output: [{ content: [{ text: 'Hello!' }] }] });
  expect((await call(server, 'POST', `/responses/${queued.id}/cancel`)).status).toBe('completed');
});

it('cancels background responses only', async () => {
  const background = await create({ input: 'x', background: true });
  expect((await call(server, 'POST', `/responses/${background.id}/cancel`)).status).toBe('cancelled');
  expect((await call(server, 'GET', `/responses/${background.id}`)).status).toBe('cancelled');
  const plain = await create({ input: 'x' });
  expect((await send(server, 'POST', `/responses/${plain.id}/cancel`)).status).toBe(400);
  expect(
    (await send(server, 'POST', '/responses', { model: 'm', input: 'x', background: true, store: false }))
      .status,
  ).toBe(400);
});

it('lists input items page by page', async () => {
  const input = ['a', 'b', 'c', 'd', 'e'].map((content) => ({ role: 'user', content }));
  const { id } = await create({ input });
  const page = (query: string) => call(server, 'GET', `/responses/${id}/input_items?${query}`);
  const letters = (list: Json) => list.data.map((item) => item.content[0]?.text).join('');
  expect(letters(await page(''))).toBe('edcba');
  const first = await page('order=asc&limit=2');
  expect([letters(first), first.has_more]).toEqual(['ab', true]);
  expect(first).toMatchObject({ object: 'list', first_id: first.data[0]?.id, last_id: first.data[1]?.id });
  const last = await page(`order=asc&limit=3&after=${first.last_id}`);
  expect([letters(last), last.has_more]).toEqual(['cde', false]);
  for (const wrong of ['limit=0', 'limit=101', 'limit=x', 'order=up', 'after=nothing'])
    expect((await send(server, 'GET', `/responses/${id}/input_items?${wrong}`)).status).toBe(400);
});

it('counts input tokens and compacts', async () => {
  const short = await call(server, 'POST', '/responses/input_tokens', { model: 'm', input: 'Hi' });
  const long = await call(server, 'POST', '/responses/input_tokens', { model: 'm', input: 'Hi'.repeat(100) });
  expect(short.object).toBe('response.input_tokens');
  expect(long.input_tokens).toBeGreaterThan(short.input_tokens);
  const input = [
    { role: 'user', content: 'Hi' },
    { role: 'assistant', content: 'Hello' },
  ];
  expect(await call(server, 'POST', '/responses/compact', { model: 'm', input })).toMatchObject({
    object: 'response.compaction',
    output: [{ role: 'user' }, { type: 'compaction', encrypted_content: expect.any(String) }],
  });
});

it('calls what it is told to call, with arguments that may be no JSON', async () => {
  const calls = [
    { name: 'get_weather', arguments: { city: 'Oslo' } },
    { name: 'get_time', namespace: 'clock', arguments: '{"zone":' },
    { name: 'run', custom: true, arguments: 'ls' },
    { name: 'ping' },
  ];
  const response = await create({ input: 'Hi' }, { calls, text: 'Let me look.' });
  expect(response.output).toMatchObject([
    { type: 'message', content: [{ text: 'Let me look.' }] },
    { type: 'function_call', name: 'get_weather', arguments: '{"city":"Oslo"}' },
    { type: 'function_call', name: 'get_time', namespace: 'clock', arguments: '{"zone":' },
    { type: 'custom_tool_call', name: 'run', input: 'ls' },
    { type: 'function_call', name: 'ping', arguments: '{}' },
  ]);
});
