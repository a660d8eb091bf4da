import { Chat, type ChatCompletionChunk } from '@oxide/chat';
import { Client, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let chat: Chat;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  chat = new Chat(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const messages = [{ role: 'user' as const, content: 'Iron and rain' }];

it('sends the parameters as they are and gives the completion', async () => {
  const params = { model: 'gpt-5.4', messages, temperature: 0.5 };
  const completion = await chat.completions.create(params);
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/chat/completions', body: params });
  expect(completion.choices[0]?.message.content).toBe('You said: Iron and rain');
  expect(completion.choices[0]?.finish_reason).toBe('stop');
  expect(completion._request_id).toMatch(/^req_/);
});

it('streams chunks that make the message, and the usage when it is asked for', async () => {
  const options = { include_usage: true };
  const chunks: ChatCompletionChunk[] = [];
  for await (const chunk of await chat.completions.create({
    model: 'gpt-5.4',
    messages,
    stream: true,
    stream_options: options,
  })) {
    chunks.push(chunk);
  }
  expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).toBe(
    'You said: Iron and rain',
  );
  expect(chunks.at(-1)?.usage?.total_tokens).toBeGreaterThan(0);
});

it('gives tool calls, and goes on with their results', async () => {
  const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
  const tools = [{ type: 'function' as const, function: { name: 'get_weather', parameters } }];
  const question = { role: 'user' as const, content: 'The weather in Lisbon?' };
  const { choices } = await chat.completions.create({ model: 'gpt-5.4', messages: [question], tools });
  const message = choices[0]!.message;
  const call = message.tool_calls![0]!;
  expect(call.type === 'function' && JSON.parse(call.function.arguments)).toEqual({ city: 'Lisbon' });

  const result = { role: 'tool' as const, tool_call_id: call.id, content: 'rain' };
  const next = await chat.completions.create({
    model: 'gpt-5.4',
    messages: [question, message, result],
    tools,
  });
  expect(next.choices[0]?.message.content).toContain('rain');
});

it('keeps, changes, lists and deletes stored completions', async () => {
  const created = [];
  for (const content of ['one', 'two', 'three']) {
    created.push(
      await chat.completions.create({ model: 'gpt-5.4', messages: [{ role: 'user', content }], store: true }),
    );
  }
  const { id } = created[0]!;
  expect((await chat.completions.retrieve(id)).id).toBe(id);
  expect((await chat.completions.update(id, { metadata: { kept: 'yes' } })).metadata).toEqual({
    kept: 'yes',
  });

  const ids = [];
  for await (const completion of chat.completions.list({ limit: 2, order: 'asc' })) ids.push(completion.id);
  expect(ids).toEqual(created.map((completion) => completion.id));
  expect(lastRequest().query).toMatchObject({ after: created[1]!.id, limit: '2' });

  const contents = [];
  for await (const message of chat.completions.messages.list(id)) contents.push(message.content);
  expect(contents).toEqual(['one']);

  expect(await chat.completions.delete(id)).toMatchObject({ id, deleted: true });
});

it('takes request options in the place of the query', async () => {
  await chat.completions.list({ headers: { 'x-trace': '1' } });
  expect(lastRequest().headers['x-trace']).toBe('1');
});

it('refuses an id that would lead to another path, before anything is sent', () => {
  for (const id of ['', '..', null as never])
    expect(() => chat.completions.retrieve(id)).toThrow(OpenAIError);
  expect(server.requests).toHaveLength(0);
});
