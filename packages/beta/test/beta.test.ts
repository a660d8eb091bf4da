import { Beta, type BetaResponseStreamEvent } from '@oxide/beta';
import { BadRequestError, Client, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let beta: Beta;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  beta = new Beta(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const betas: ['responses_multi_agent=v1'] = ['responses_multi_agent=v1'];

describe('responses', () => {
  it('asks for beta features by a header, and sends the other parameters as they are', async () => {
    const reply = await beta.responses.create({ model: 'gpt-5.4', input: 'Iron and rain', betas });
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/responses',
      query: { beta: 'true' },
      headers: { 'openai-beta': 'responses_multi_agent=v1', authorization: 'Bearer sk-test-key' },
    });
    expect(lastRequest().body).toEqual({ model: 'gpt-5.4', input: 'Iron and rain' });
    expect(reply.output_text).toBe('You said: Iron and rain');
  });

  it('joins several features by commas and sends no header without one', async () => {
    await beta.responses.create({ model: 'm', input: '', betas: ['a=v1', 'b=v2'] as never });
    expect(lastRequest().headers['openai-beta']).toBe('a=v1,b=v2');
    await beta.responses.create({ model: 'm', input: '', betas: [] });
    expect(lastRequest().headers).not.toHaveProperty('openai-beta');
    await beta.responses.create({ model: 'm', input: '' });
    expect(lastRequest().headers).not.toHaveProperty('openai-beta');
  });

  it("lets the caller's header win over the features", async () => {
    await beta.responses.create({ model: 'm', input: '', betas }, { headers: { 'OpenAI-Beta': 'own=v1' } });
    expect(lastRequest().headers['openai-beta']).toBe('own=v1');
  });

  it('refuses a feature that would break the header', async () => {
    const call = beta.responses.create({ model: 'm', input: '', betas: ['a\r\nx-other: 1'] as never });
    await expect(call).rejects.toThrow(OpenAIError);
    expect(server.requests).toHaveLength(0);
  });

  it('streams events, anew and from a stored response', async () => {
    const { id } = await beta.responses.create({ model: 'm', input: 'Hi', background: true });
    const readAll = async (stream: AsyncIterable<BetaResponseStreamEvent>) => {
      const events: BetaResponseStreamEvent[] = [];
      for await (const event of stream) events.push(event);
      return events;
    };
    const whole = await readAll(
      await beta.responses.create({ model: 'm', input: 'Hi', stream: true, betas }),
    );
    expect([whole.at(0)?.type, whole.at(-1)?.type]).toEqual(['response.created', 'response.completed']);
    expect(lastRequest()).toMatchObject({
      query: { beta: 'true' },
      body: { stream: true },
      headers: { accept: 'text/event-stream', 'openai-beta': betas[0] },
    });
    const rest = await readAll(await beta.responses.retrieve(id, { stream: true, starting_after: 2, betas }));
    expect([rest.at(0)?.sequence_number, rest.at(-1)?.type]).toEqual([3, 'response.completed']);
    expect({ ...lastRequest().query }).toEqual({ beta: 'true', stream: 'true', starting_after: '2' });
    expect(lastRequest().headers['openai-beta']).toBe(betas[0]);
  });

  it('retrieves with text, lists the input of, cancels and deletes a stored response', async () => {
    const { id } = await beta.responses.create({ model: 'm', input: 'Keep this', background: true });
    expect((await beta.responses.cancel(id, { betas })).id).toBe(id);
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: `/v1/responses/${id}/cancel`,
      query: { beta: 'true' },
      headers: { 'openai-beta': betas[0] },
    });

    const stored = await beta.responses.create({ model: 'm', input: 'Keep this', store: true });
    const again = await beta.responses.retrieve(stored.id, { include: [], betas });
    expect(again.output_text).toBe('You said: Keep this');
    expect({ ...lastRequest().query }).toEqual({ beta: 'true' });

    await expect(beta.responses.delete(stored.id, { betas })).resolves.not.toThrow();
    expect(lastRequest()).toMatchObject({
      method: 'DELETE',
      query: { beta: 'true' },
      headers: { accept: '*/*', 'openai-beta': betas[0] },
    });
  });

  it('keeps the features and the mark in the path on every page of the input', async () => {
    const item = (id: string) => ({ id, type: 'message', role: 'user', content: [] });
    server.reply({ body: { object: 'list', data: [item('msg_1'), item('msg_2')], has_more: true } });
    server.reply({ body: { object: 'list', data: [item('msg_3')], has_more: false } });
    const ids = [];
    for await (const { id } of beta.responses.inputItems.list('resp_1', { limit: 2, betas })) ids.push(id);
    expect(ids).toEqual(['msg_1', 'msg_2', 'msg_3']);
    expect(server.requests.map(({ query }) => ({ ...query }))).toEqual([
      { beta: 'true', limit: '2' },
      { beta: 'true', limit: '2', after: 'msg_2' },
    ]);
    for (const request of server.requests) {
      expect(request.path).toBe('/v1/responses/resp_1/input_items');
      expect(request.headers['openai-beta']).toBe(betas[0]);
    }
  });

  it('counts tokens and compacts', async () => {
    const { input_tokens } = await beta.responses.inputTokens.count({ model: 'm', input: 'Iron', betas });
    expect(input_tokens).toBeGreaterThan(0);
    expect(lastRequest()).toMatchObject({ path: '/v1/responses/input_tokens', query: { beta: 'true' } });
    expect(lastRequest().body).toEqual({ model: 'm', input: 'Iron' });
    const compacted = await beta.responses.compact({ model: 'gpt-5.4', input: 'A long story', betas });
    expect(compacted.object).toBe('response.compaction');
    expect(lastRequest()).toMatchObject({ path: '/v1/responses/compact', query: { beta: 'true' } });
    expect(lastRequest().body).not.toHaveProperty('betas');
    expect(lastRequest().headers['openai-beta']).toBe(betas[0]);
  });

  it('takes request options in the place of the parameters, and not mixed with them', async () => {
    const { id } = await beta.responses.create({ model: 'm', input: 'Hi', store: true });
    await beta.responses.retrieve(id, { headers: { 'x-trace': '1' } });
    expect(lastRequest()).toMatchObject({ query: { beta: 'true' }, headers: { 'x-trace': '1' } });
    expect(() => beta.responses.retrieve(id, { betas, headers: {} } as never)).toThrow(OpenAIError);
  });

  it('leaves a reply without output alone, as servers that resemble the API send it', async () => {
    server.reply({ body: { id: 'resp_1', object: 'response' } });
    expect(await beta.responses.create({ model: 'm', input: '' })).toEqual({
      id: 'resp_1',
      object: 'response',
    });
  });
});

describe('chatkit', () => {
  const chatkitHeader = { 'openai-beta': 'chatkit_beta=v1' };

  it('opens and cancels a session', async () => {
    const session = { id: 'cksess_1', object: 'chatkit.session', client_secret: 'ek_1', status: 'active' };
    server.reply({ body: session });
    const params = { user: 'user_1', workflow: { id: 'wf_1', state_variables: { plan: 'free' } } };
    expect((await beta.chatkit.sessions.create(params)).client_secret).toBe('ek_1');
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/chatkit/sessions',
      body: params,
      headers: chatkitHeader,
    });

    server.reply({ body: { ...session, status: 'cancelled' } });
    expect((await beta.chatkit.sessions.cancel('cksess_1')).status).toBe('cancelled');
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/chatkit/sessions/cksess_1/cancel',
      body: undefined,
      headers: chatkitHeader,
    });
  });

  it('walks threads and their items by the cursor that the page names', async () => {
    const thread = (id: string) => ({
      id,
      object: 'chatkit.thread',
      title: null,
      status: { type: 'active' },
    });
    server.reply({ body: { data: [thread('cthr_1')], has_more: true, last_id: 'cursor-1' } });
    server.reply({ body: { data: [thread('cthr_2')], has_more: false, last_id: 'cursor-2' } });
    const ids = [];
    for await (const { id } of beta.chatkit.threads.list({ user: 'user_1' })) ids.push(id);
    expect(ids).toEqual(['cthr_1', 'cthr_2']);
    expect({ ...lastRequest().query }).toEqual({ user: 'user_1', after: 'cursor-1' });
    expect(lastRequest().headers).toMatchObject(chatkitHeader);

    const item = { id: 'cthi_1', object: 'chatkit.thread_item', type: 'chatkit.widget', widget: '{}' };
    server.reply({ body: { data: [item], has_more: false, last_id: 'cthi_1' } });
    const page = await beta.chatkit.threads.listItems('cthr_1', { order: 'asc' });
    expect(page.data).toEqual([item]);
    expect(lastRequest()).toMatchObject({
      path: '/v1/chatkit/threads/cthr_1/items',
      query: { order: 'asc' },
      headers: chatkitHeader,
    });
  });

  it('reads and deletes a thread', async () => {
    server.reply({ body: { id: 'cthr_1' } });
    await beta.chatkit.threads.retrieve('cthr_1');
    expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/chatkit/threads/cthr_1' });
    server.reply({ body: { id: 'cthr_1', deleted: true } });
    expect((await beta.chatkit.threads.delete('cthr_1')).deleted).toBe(true);
    expect(lastRequest()).toMatchObject({ method: 'DELETE', headers: chatkitHeader });
  });
});

describe('assistants', () => {
  const assistantsHeader = { 'openai-beta': 'assistants=v2' };

  it('makes, changes, reads and deletes an assistant', async () => {
    server.reply({ times: 3, respond: ({ body }) => ({ body: { id: 'asst_1', ...(body as object) } }) });
    const made = await beta.assistants.create({ model: 'gpt-4o', name: 'Ada', tools: [] });
    expect(made).toEqual({ id: 'asst_1', model: 'gpt-4o', name: 'Ada', tools: [] });
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/assistants',
      headers: assistantsHeader,
    });
    await beta.assistants.update('asst_1', { name: null });
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/assistants/asst_1',
      body: { name: null },
      headers: assistantsHeader,
    });
    await beta.assistants.retrieve('asst_1');
    expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/assistants/asst_1' });
    server.reply({ body: { id: 'asst_1', object: 'assistant.deleted', deleted: true } });
    expect((await beta.assistants.delete('asst_1')).deleted).toBe(true);
    expect(lastRequest()).toMatchObject({ method: 'DELETE', headers: assistantsHeader });
  });

  it('walks the list with the header on every page', async () => {
    server.reply({ body: { data: [{ id: 'asst_1' }], has_more: true } });
    server.reply({ body: { data: [{ id: 'asst_2' }], has_more: false } });
    const ids = [];
    for await (const { id } of beta.assistants.list({ limit: 1, order: 'asc' })) ids.push(id);
    expect(ids).toEqual(['asst_1', 'asst_2']);
    expect({ ...lastRequest().query }).toEqual({ limit: '1', order: 'asc', after: 'asst_1' });
    for (const { headers } of server.requests) expect(headers).toMatchObject(assistantsHeader);
  });

  it('throws what the API says is wrong', async () => {
    const error = { message: 'No such model', type: 'invalid_request_error', param: 'model', code: null };
    server.reply({ status: 400, body: { error } });
    const failure = await beta.assistants.create({ model: 'nothing' }).catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(BadRequestError);
    expect(failure).toMatchObject({ param: 'model', status: 400 });
  });
});

it('refuses an id that would lead to another path, before anything is sent', () => {
  for (const id of ['', '..', '.', undefined as never]) {
    expect(() => beta.assistants.retrieve(id)).toThrow(OpenAIError);
    expect(() => beta.chatkit.threads.listItems(id)).toThrow(OpenAIError);
    expect(() => beta.responses.cancel(id)).toThrow(OpenAIError);
  }
  expect(server.requests).toHaveLength(0);
});

it('sends an id with a slash as one segment', async () => {
  server.reply({ body: { id: 'a/b' } });
  await beta.chatkit.threads.retrieve('a/b?c');
  expect(lastRequest().path).toBe('/v1/chatkit/threads/a%2Fb%3Fc');
});
