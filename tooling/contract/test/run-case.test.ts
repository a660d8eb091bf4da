import { findOperation, loadManifest } from '@oxide/codegen';
import {
  contractClient,
  type ResourceMethod,
  runCase,
  startContractServer,
  type Variant,
} from '@oxide/contract';
import { type Client, Stream } from '@oxide/core';
import { afterAll, beforeAll, expect, it } from 'vitest';

const manifest = loadManifest();
let server: Awaited<ReturnType<typeof startContractServer>>;
let client: Client;

beforeAll(async () => {
  server = await startContractServer();
  client = contractClient(server);
});
afterAll(() => server.close());

/** What is said about a method that stands for an operation. */
function run(
  method: ResourceMethod | undefined,
  verb: string,
  path: string,
  variant: Variant,
): Promise<string[]> {
  const operation = findOperation(verb, path)!;
  const methods = new Map(method ? [[operation.sdk, method]] : []);
  return runCase({ manifest, server, methods }, { name: operation.sdk, operation, variant });
}

const search = (params: unknown) => client.post<unknown>('/evals', { body: params });

it('says nothing of a method that does all right', async () => {
  expect(await run((params) => search(params), 'POST', '/evals', 'all')).toEqual([]);
});

it('tells a missing method', async () => {
  expect(await run(undefined, 'POST', '/evals', 'all')).toEqual([
    'POST /evals has no method client.evals.create',
  ]);
});

it('tells what the server found wrong', async () => {
  const [problem] = await run(() => search({ name: 3 }), 'POST', '/evals', 'all');
  expect(problem).toMatch(/^body: /);
});

it('tells a call of another operation, and a call of none', async () => {
  expect(await run(() => client.get('/files'), 'POST', '/evals', 'all')).toEqual([
    'it sent GET /v1/files, which is listFiles',
  ]);
  expect(await run(() => Promise.resolve({}), 'POST', '/evals', 'all')).toEqual(['it sent no request']);
});

it('tells a second request', async () => {
  const twice: ResourceMethod = async (params) => {
    const result = await search(params);
    await client.get('/models/m');
    return result;
  };
  expect(await run(twice, 'POST', '/evals', 'all')).toEqual(['it sent GET /v1/models/m besides']);
});

it('tells parameters that were lost on the way', async () => {
  const withoutQuery: ResourceMethod = () =>
    client.get('/organization/projects/project_id-1/groups/group_id-1', admin);
  const admin = { __security: { adminAPIKeyAuth: true } };
  expect(await run(withoutQuery, 'GET', '/organization/projects/p/groups/g', 'all')).toEqual([
    'query: given {"group_type":"group"}, received {}',
  ]);
  const withoutName: ResourceMethod = (params) => search({ ...(params as object), name: undefined });
  const [problem] = await run(withoutName, 'POST', '/evals', 'all');
  expect(problem).toMatch(/^body: given .*"name":"text".*received /);
});

it('tells results that are not what was sent', async () => {
  const spoilt: ResourceMethod = async (params) => ({ ...((await search(params)) as object), id: 'other' });
  const problems = await run(spoilt, 'POST', '/evals', 'required');
  expect(problems[0]).toMatch(/^result: sent .*"id":"text".*it gave .*"id":"other"/);
  expect(problems[1]).toBe('result: _request_id is undefined');
  expect(await run((id) => client.get(`/files/${id}/content`), 'GET', '/files/f/content', 'all')).toEqual([
    'headers: accept is "application/json" and must be application/binary',
  ]);
  expect(await run(() => client.get('/models'), 'GET', '/models', 'required')).toEqual([
    'result: it must be a Page, and it gave {"object":"list","data":[]}',
  ]);
});

it('tells events that were lost', async () => {
  const shortened: ResourceMethod = async (params) => {
    const body = params as object;
    const stream = await client.post<Stream<unknown>>('/chat/completions', { body, stream: true });
    return new Stream(async function* () {
      for await (const event of stream) if (!event) yield event;
    }, new AbortController());
  };
  const problems = await run(shortened, 'POST', '/chat/completions', 'stream');
  expect(problems[0]).toMatch(/^count of events: sent \d+, and it gave 0$/);
});
