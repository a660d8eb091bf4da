import { startMockServer } from '@oxide/mock-server';
import { expect, it } from 'vitest';
import { call, failure, send } from './support/client.ts';

it('asks for a key', async () => {
  await using server = await startMockServer();
  expect(await failure(fetch(`${server.url}/models`))).toMatchObject({
    status: 401,
    error: { type: 'invalid_request_error', param: null, code: null },
  });
  expect((await send(server, 'GET', '/models', undefined, { authorization: 'Basic abc' })).status).toBe(401);
});

it('accepts only its key, and does not echo another', async () => {
  await using server = await startMockServer({ apiKey: 'sk-right' });
  const withKey = (key: string) =>
    send(server, 'GET', '/models', undefined, { authorization: `Bearer ${key}` });
  expect((await withKey('sk-right')).status).toBe(200);
  const long = await failure(withKey('sk-abcdefghijklmnopqrstuvwxyz'));
  expect(long).toMatchObject({ status: 401, error: { code: 'invalid_api_key' } });
  expect(long.error.message).toContain('sk-***xyz');
  expect((await failure(withKey('sk-short'))).error.message).not.toContain('short');
});

it("takes a key in Azure's header and knows Azure's paths", async () => {
  await using server = await startMockServer({ apiKey: 'right' });
  const reply = await fetch(`${server.origin}/openai/deployments/mine/chat/completions?api-version=1`, {
    method: 'POST',
    headers: { 'api-key': 'right' },
    body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'Say hello' }] }),
  });
  expect(reply.status).toBe(200);
});

it('needs no key when told so', async () => {
  await using server = await startMockServer({ apiKey: false });
  expect((await fetch(`${server.url}/models`)).status).toBe(200);
});

it.each([
  ['/responses', { input: 'x' }, 'model'],
  ['/responses', { model: 'm' }, 'input'],
  ['/responses/compact', { input: 'x' }, 'model'],
  ['/chat/completions', { messages: [{ role: 'user', content: 'x' }] }, 'model'],
  ['/chat/completions', { model: 'm' }, 'messages'],
  ['/chat/completions', { model: 'm', messages: [{ content: 'x' }] }, 'messages[0].role'],
])('says which parameter is missing: %s %o', async (path, body, param) => {
  await using server = await startMockServer();
  expect(await failure(send(server, 'POST', path, body))).toMatchObject({
    status: 400,
    error: { type: 'invalid_request_error', param, code: 'missing_required_parameter' },
  });
});

it.each([
  ['/responses', { model: 5, input: 'x' }, 'model'],
  ['/responses', { model: 'm', input: 5 }, 'input'],
  ['/responses', { model: 'm', input: ['x'] }, 'input[0]'],
  ['/responses', { model: 'm', input: 'x', text: { format: { type: 'json_schema' } } }, 'text.format.name'],
  [
    '/responses',
    { model: 'm', input: 'x', text: { format: { type: 'json_schema', name: 'n', schema: true } } },
    'text.format.schema',
  ],
  [
    '/chat/completions',
    {
      model: 'm',
      messages: [{ role: 'user', content: 'x' }],
      response_format: { type: 'json_schema', json_schema: {} },
    },
    'response_format.json_schema.name',
  ],
  ['/chat/completions', { model: 'm', messages: 'x' }, 'messages'],
  ['/chat/completions', { model: 'm', messages: [] }, 'messages'],
  ['/chat/completions', { model: 'm', messages: [{ role: 'user', content: 'x' }], n: 0 }, 'n'],
])('says which parameter is wrong: %s %o', async (path, body, param) => {
  await using server = await startMockServer();
  expect(await failure(send(server, 'POST', path, body))).toMatchObject({ status: 400, error: { param } });
});

it.each(['{"model":', '[]', '"text"', 'null'])('rejects the body %s', async (body) => {
  await using server = await startMockServer();
  const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
  const reply = fetch(`${server.url}/responses`, { method: 'POST', headers, body });
  expect(await failure(reply)).toMatchObject({ status: 400, error: { type: 'invalid_request_error' } });
});

it('does not know other URLs and methods', async () => {
  await using server = await startMockServer();
  expect(await failure(send(server, 'POST', '/nothing', {}))).toMatchObject({
    status: 404,
    error: { message: 'Invalid URL (POST /v1/nothing)' },
  });
  expect((await send(server, 'GET', '/responses/a/b/c')).status).toBe(404);
  expect((await send(server, 'GET', '/models/%E0%A4%A')).status).toBe(404);
  expect(await failure(send(server, 'PUT', '/responses', {}))).toMatchObject({
    status: 405,
    error: { code: 'method_not_allowed' },
  });
});

it('rejects a body that is too large, and goes on', async () => {
  await using server = await startMockServer({ maxBodyBytes: 1000 });
  const large = { model: 'm', input: 'x'.repeat(2_000_000) };
  expect((await failure(send(server, 'POST', '/responses', large))).status).toBe(413);
  await call(server, 'POST', '/responses', { model: 'm', input: 'x' });
});

it('sends the headers of the API with every reply', async () => {
  await using server = await startMockServer({ now: () => 1000 });
  const good = await send(server, 'POST', '/responses', { model: 'm', input: 'x' });
  const bad = await send(server, 'GET', '/nothing');
  for (const reply of [good, bad])
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'application/json',
      'openai-version': '2020-10-01',
      'openai-processing-ms': '0',
    });
  expect(good.headers.get('x-request-id')).toBe('req_00000000000000000000000000000001');
  expect(bad.headers.get('x-request-id')).toBe('req_00000000000000000000000000000002');
  expect(good.headers.get('x-ratelimit-remaining-requests')).toMatch(/^\d+$/);
  const streamed = await send(server, 'POST', '/responses', { model: 'm', input: 'x', stream: true });
  expect(streamed.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  await streamed.text();
});
