import { startContractServer } from '@oxide/contract';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startContractServer>>;

beforeAll(async () => {
  server = await startContractServer();
});
afterEach(() => server.reset());
afterAll(() => server.close());

interface Options {
  json?: unknown;
  form?: Record<string, string | File>;
  headers?: Record<string, string>;
}

/** Sends a request that is in order but for what the test says. */
async function problemsOf(
  method: string,
  path: string,
  { json, form, headers }: Options = {},
): Promise<readonly string[]> {
  const fields = new FormData();
  for (const [name, value] of Object.entries(form ?? {})) fields.append(name, value);
  const response = await fetch(server.url + path, {
    method,
    headers: {
      authorization: `Bearer ${server.apiKey}`,
      accept: 'application/json',
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: form ? fields : json === undefined ? null : JSON.stringify(json),
  });
  await response.arrayBuffer();
  const { problems } = server.exchanges.at(-1)!;
  expect(response.ok).toBe(problems.length === 0);
  return problems;
}

const reply = { model: 'm', input: 'Hi' };
const file = new File(['{}'], 'batch.jsonl');

it('finds nothing wrong with requests that keep the contract', async () => {
  expect(await problemsOf('POST', '/responses', { json: reply })).toEqual([]);
  expect(await problemsOf('GET', '/responses/resp%2F1?include[]=reasoning.encrypted_content')).toEqual([]);
  expect(server.exchanges.at(-1)).toMatchObject({
    ids: { response_id: 'resp/1' },
    query: { include: ['reasoning.encrypted_content'] },
  });
  expect(await problemsOf('POST', '/files', { form: { purpose: 'batch', file } })).toEqual([]);
  expect(server.exchanges.at(-1)?.body).toEqual({ purpose: 'batch', file: 'file batch.jsonl: {}' });
});

it.each([
  ['an unknown path', 'GET', '/nothing', {}, 'GET /v1/nothing: the API has no such operation'],
  [
    'another verb',
    'PUT',
    '/files/f',
    {},
    'PUT /v1/files/f: the API has no such operation; the path takes GET, DELETE',
  ],
  ['a broken id', 'GET', '/files/%E0', {}, 'path: "file_id" is no text in percent encoding: %E0'],
  [
    'an unknown query parameter',
    'GET',
    '/files?size=1',
    {},
    'query: "size" is no parameter of the operation',
  ],
  ['a query value of another kind', 'GET', '/files?limit=ten', {}, 'query: "limit" must be integer'],
  ['a repeated query parameter', 'GET', '/files?limit=1&limit=2', {}, 'query: "limit" comes twice'],
  [
    'a list without brackets',
    'GET',
    '/responses/r?include=reasoning.encrypted_content',
    {},
    'query: "include" must be array',
  ],
  [
    'a wrong member of a body',
    'POST',
    '/responses',
    { json: { ...reply, temperature: 'hot' } },
    'body: /temperature must be number or null',
  ],
  ['a missing body', 'POST', '/responses', {}, 'body: it is missing'],
  [
    'a body where none belongs',
    'POST',
    '/responses/r/cancel',
    { json: reply },
    'body: the operation has none',
  ],
  ['a missing member of a form', 'POST', '/files', { form: { file } }, "body: it must have 'purpose'"],
  [
    'JSON in place of a form',
    'POST',
    '/files',
    { json: {} },
    'headers: content-type is "application/json" and must be multipart/form-data',
  ],
  [
    'a form without a file where JSON would do',
    'POST',
    '/containers/c/files',
    { form: { file_id: 'f' } },
    'body: it is a form without a file, and must be JSON',
  ],
  [
    'a beta header of nobody',
    'GET',
    '/files',
    { headers: { 'openai-beta': 'x' } },
    'headers: openai-beta is "x" and must be absent',
  ],
  [
    'a missing beta header',
    'GET',
    '/vector_stores',
    {},
    'headers: openai-beta is "undefined" and must be "assistants=v2"',
  ],
  [
    'another accept header',
    'GET',
    '/files/f/content',
    {},
    'headers: accept is "application/json" and must be application/binary',
  ],
  [
    'another key',
    'GET',
    '/files',
    { headers: { authorization: 'Bearer x' } },
    'headers: authorization must be the apiKey as bearer',
  ],
  [
    'the key of users for admins',
    'GET',
    '/organization/projects',
    {},
    'headers: authorization must be the adminAPIKey as bearer',
  ],
] as const)('tells %s', async (_, method, path, options, problem) => {
  expect(await problemsOf(method, path, options)).toEqual([problem]);
});

it('answers by every member, or by the required ones alone', async () => {
  server.allMembers = false;
  await problemsOf('GET', '/models/m');
  const required = Object.keys(server.exchanges.at(-1)!.answer.value as object);
  server.allMembers = true;
  await problemsOf('POST', '/responses', { json: reply });
  expect(required).toEqual(['id', 'created', 'object', 'owned_by']);
  expect(server.exchanges.at(-1)!.answer.value).toHaveProperty('usage.input_tokens');
});

it('streams an event of each kind, with the end that the API has', async () => {
  const texts = [];
  for (const [path, json] of [
    ['/responses', reply],
    ['/chat/completions', { model: 'm', messages: [] }],
  ] as const) {
    const response = await fetch(server.url + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${server.apiKey}`,
        accept: 'text/event-stream',
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        ...json,
        ...('messages' in json ? { messages: [{ role: 'user', content: 'Hi' }] } : {}),
        stream: true,
      }),
    });
    texts.push(await response.text());
  }
  expect(texts[0]).toMatch(/^event: [\w.]+\ndata: \{/);
  expect(texts[0]).toContain('event: response.output_text.delta\n');
  expect(texts[0]).not.toContain('[DONE]');
  expect(texts[1]).toMatch(/^data: \{[\s\S]*\ndata: \[DONE\]\n\n$/);
});

it('answers a job as done, so that nobody waits for it', async () => {
  const response = await fetch(`${server.url}/files/f`, {
    headers: { authorization: `Bearer ${server.apiKey}`, accept: 'application/json' },
  });
  expect(await response.json()).toMatchObject({ status: 'processed' });
});
