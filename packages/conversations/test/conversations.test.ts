import { type ConversationItem, Conversations } from '@oxide/conversations';
import { Client, ConversationCursorPage, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let conversations: Conversations;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  conversations = new Conversations(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const conversation = { id: 'conv_1', object: 'conversation', created_at: 1_741_900_000, metadata: {} };
const message = (id: string, text: string) => ({
  id,
  type: 'message',
  role: 'user',
  status: 'completed',
  content: [{ type: 'input_text', text }],
});

it('starts a conversation with items, and without anything', async () => {
  const params = {
    metadata: { topic: 'iron' },
    items: [{ type: 'message' as const, role: 'user' as const, content: 'Hello' }],
  };
  server.reply({
    body: { ...conversation, metadata: params.metadata },
    headers: { 'x-request-id': 'req_7' },
  });
  const created = await conversations.create(params);
  expect(created).toEqual({ ...conversation, metadata: { topic: 'iron' } });
  expect(created._request_id).toBe('req_7');
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/conversations', body: params });

  for (const nothing of [undefined, null]) {
    server.reply({ body: conversation });
    await conversations.create(nothing);
    expect(lastRequest().body).toEqual({});
  }
});

it('reads, changes and deletes a conversation', async () => {
  server.reply({ body: conversation, times: 2 });
  expect(await conversations.retrieve('conv_1')).toEqual(conversation);
  expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/conversations/conv_1' });

  await conversations.update('conv_1', { metadata: { topic: 'rain' } });
  expect(lastRequest()).toMatchObject({
    method: 'POST',
    path: '/v1/conversations/conv_1',
    body: { metadata: { topic: 'rain' } },
  });

  server.reply({ body: { id: 'conv_1', object: 'conversation.deleted', deleted: true } });
  expect((await conversations.delete('conv_1')).deleted).toBe(true);
  expect(lastRequest()).toMatchObject({ method: 'DELETE', path: '/v1/conversations/conv_1' });
});

it('adds items, with what to include in the query', async () => {
  const items = [{ role: 'user' as const, content: 'How does iron rust?' }];
  const list = { object: 'list', data: [message('msg_1', 'How does iron rust?')], has_more: false };
  server.reply({ body: list });
  const added = await conversations.items.create(
    'conv_1',
    { items, include: ['message.output_text.logprobs'] },
    { query: { trace: '1' } },
  );
  expect(added.data.map((item) => item.type)).toEqual(['message']);
  expect(lastRequest()).toMatchObject({
    method: 'POST',
    path: '/v1/conversations/conv_1/items',
    query: { 'include[]': 'message.output_text.logprobs', trace: '1' },
    body: { items },
  });
  expect(lastRequest().body).not.toHaveProperty('include');
});

it('reads and takes out one item of a conversation', async () => {
  server.reply({ body: message('msg_1', 'Hello') });
  const item = await conversations.items.retrieve('msg_1', {
    conversation_id: 'conv_1',
    include: ['file_search_call.results'],
  });
  expect(item.type).toBe('message');
  expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/conversations/conv_1/items/msg_1' });
  expect(lastRequest().query).toEqual({ 'include[]': 'file_search_call.results' });

  server.reply({ body: conversation });
  expect((await conversations.items.delete('msg_1', { conversation_id: 'conv_1' })).id).toBe('conv_1');
  expect(lastRequest()).toMatchObject({ method: 'DELETE', path: '/v1/conversations/conv_1/items/msg_1' });
  expect(lastRequest().query).toEqual({});
});

it('walks all items by the last id that each page names', async () => {
  const page = (ids: string[], last_id: string, has_more: boolean) =>
    server.reply({
      body: { object: 'list', data: ids.map((id) => message(id, id)), first_id: ids[0], last_id, has_more },
    });
  page(['msg_1', 'msg_2'], 'cursor_2', true);
  page(['msg_3'], 'cursor_3', false);
  const walked: string[] = [];
  for await (const item of conversations.items.list('conv_1', { limit: 2, order: 'asc' }))
    walked.push((item as ConversationItem & { id: string }).id);
  expect(walked).toEqual(['msg_1', 'msg_2', 'msg_3']);
  expect(server.requests.map(({ path }) => path)).toEqual(Array(2).fill('/v1/conversations/conv_1/items'));
  expect(server.requests.map(({ query }) => query)).toEqual([
    { limit: '2', order: 'asc' },
    { limit: '2', order: 'asc', after: 'cursor_2' },
  ]);
});

it('takes request options in the place of the query', async () => {
  server.reply({ body: { object: 'list', data: [], has_more: false } });
  const page = await conversations.items.list('conv_1', { headers: { 'x-trace': '1' } });
  expect(page).toBeInstanceOf(ConversationCursorPage);
  expect(page.hasNextPage()).toBe(false);
  expect(lastRequest().headers['x-trace']).toBe('1');
});

it('keeps an id within its segment, or refuses it before anything is sent', async () => {
  server.reply({ body: message('a/b', '') });
  await conversations.items.retrieve('a/../b?', { conversation_id: 'c#d' });
  expect(lastRequest().path).toBe('/v1/conversations/c%23d/items/a%2F..%2Fb%3F');
  server.reset();
  for (const id of ['', '..', undefined as never]) {
    expect(() => conversations.retrieve(id)).toThrow(OpenAIError);
    expect(() => conversations.items.list(id)).toThrow(OpenAIError);
    expect(() => conversations.items.retrieve('msg_1', { conversation_id: id })).toThrow(OpenAIError);
    expect(() => conversations.items.delete(id, { conversation_id: 'conv_1' })).toThrow(OpenAIError);
  }
  expect(server.requests).toHaveLength(0);
});
