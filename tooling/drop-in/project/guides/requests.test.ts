import assert from 'node:assert/strict';
import OpenAI, { type ClientOptions } from 'openai';
import { ProxyAgent, fetch as undiciFetch } from 'undici';
import { ConnectProxy } from '../connect-proxy.js';
import { mockServer } from '../mock.js';

const server = mockServer();
const open = (options: ClientOptions = {}) =>
  new OpenAI({ apiKey: 'sk-test', baseURL: server().url, ...options });
const body = { model: 'gpt-5.4', input: 'Say hello' };
const sent = () => server().requests.at(-1)!;

describe('the response below a result', () => {
  it('comes alone, unread', async () => {
    const response = await open().responses.create(body).asResponse();
    assert.ok(response instanceof Response);
    assert.match(response.headers.get('X-Request-Id')!, /^req_/);
    assert.equal(response.status, 200);
    assert.equal(((await response.json()) as OpenAI.Responses.Response).object, 'response');
  });

  it('comes beside the result', async () => {
    const { data, response, request_id: id } = await open().responses.create(body).withResponse();
    assert.equal(data.output_text, 'Hello!');
    assert.equal(response.headers.get('x-request-id'), id);
  });

  it('comes beside a stream', async () => {
    const { data: stream, request_id: id } = await open()
      .responses.create({ ...body, stream: true })
      .withResponse();
    assert.match(id!, /^req_/);
    let events = 0;
    for await (const _ of stream) events += 1;
    assert.ok(events > 3);
  });
});

describe('what the documentation does not list', () => {
  it('can be an endpoint', async () => {
    server().reply({ match: { method: 'POST', path: '/some/path' }, status: 200, body: { some_reply: 1 } });
    const reply = await open().post('/some/path', { body: { some_prop: 'foo' }, query: { some_arg: 'bar' } });
    assert.deepEqual(reply, { some_reply: 1 });
    assert.deepEqual(sent().body, { some_prop: 'foo' });
    assert.deepEqual({ ...sent().query }, { some_arg: 'bar' });
  });

  it('can be every verb', async () => {
    const client = open();
    for (const method of ['get', 'post', 'patch', 'put', 'delete'] as const) {
      server().reply({ status: 200, body: { method } });
      assert.deepEqual(await client[method]('/some/path'), { method });
      assert.equal(sent().method, method.toUpperCase());
    }
  });

  it('can be a parameter of the body, of the query, and a header', async () => {
    await open().responses.create(
      {
        ...body,
        // @ts-expect-error not a parameter of the API
        baz: 'undocumented',
      },
      { headers: { 'x-own': 'yes' }, query: { own: 'yes' } },
    );
    assert.equal((sent().body as { baz: string }).baz, 'undocumented');
    assert.equal(sent().headers['x-own'], 'yes');
    assert.deepEqual({ ...sent().query }, { own: 'yes' });
  });

  it('can be a field of the result', async () => {
    server().reply({ body: { object: 'model', id: 'm', created: 1, owned_by: 'us', extra: [1] } });
    const model = await open().models.retrieve('m');
    // @ts-expect-error not a field of the API
    assert.deepEqual(model.extra, [1]);
  });
});

describe('settings of a client', () => {
  it('are headers and queries for all calls, which a call can take away', async () => {
    const client = open({
      organization: 'org-1',
      project: 'proj-1',
      defaultHeaders: { 'x-all': 'yes', 'x-some': 'yes' },
      defaultQuery: { all: 'yes' },
    });
    await client.responses.create(body, { headers: { 'x-some': null } });
    const { headers, query } = sent();
    assert.equal(headers.authorization, 'Bearer sk-test');
    assert.deepEqual([headers['openai-organization'], headers['openai-project']], ['org-1', 'proj-1']);
    assert.deepEqual([headers['x-all'], headers['x-some'], query.all], ['yes', undefined, 'yes']);
  });

  it('can be a key that is asked for before each call', async () => {
    let asked = 0;
    const client = open({ apiKey: async () => `sk-${++asked}` });
    await client.responses.create(body);
    await client.responses.create(body);
    assert.deepEqual(
      server().requests.map(({ headers }) => headers.authorization),
      ['Bearer sk-1', 'Bearer sk-2'],
    );
  });

  it('are changed for a copy', async () => {
    const client = open();
    const copy = client.withOptions({ defaultHeaders: { 'x-copy': 'yes' } });
    await copy.responses.create(body);
    assert.equal(sent().headers['x-copy'], 'yes');
    await client.responses.create(body);
    assert.equal(sent().headers['x-copy'], undefined);
  });
});

describe('fetch', () => {
  it('can be one of the program', async () => {
    const calls: string[] = [];
    const client = open({
      fetch: async (url, init) => {
        calls.push(`${init?.method} ${url}`);
        return fetch(url, init);
      },
    });
    assert.equal((await client.responses.create(body)).output_text, 'Hello!');
    for await (const _ of await client.responses.create({ ...body, stream: true }));
    assert.deepEqual(calls, Array(2).fill(`POST ${server().url}/responses`));
  });

  it('can be one in the place of the global one', async () => {
    const { fetch } = globalThis;
    const calls: string[] = [];
    globalThis.fetch = (url, init) => {
      calls.push(String(url));
      return fetch(url, init);
    };
    const client = open();
    globalThis.fetch = fetch;
    assert.equal((await client.responses.create(body)).output_text, 'Hello!');
    assert.deepEqual(calls, [`${server().url}/responses`]);
  });

  it('gets the options of the client, and those of the call over them', async () => {
    const seen: (RequestInit | undefined)[] = [];
    const client = open({
      fetchOptions: { redirect: 'error', referrer: 'about:client' },
      fetch: (url, init) => {
        seen.push(init);
        return fetch(url, init);
      },
    });
    await client.responses.create(body, { fetchOptions: { redirect: 'manual' } });
    assert.equal(seen[0]!.redirect, 'manual');
    assert.equal(seen[0]!.referrer, 'about:client');
  });

  it('goes through a proxy', async () => {
    const proxy = new ConnectProxy();
    const dispatcher = new ProxyAgent({ uri: await proxy.start(), proxyTunnel: true });
    const client = open({
      fetch: undiciFetch as unknown as typeof fetch,
      fetchOptions: { dispatcher },
    });
    assert.equal((await client.responses.create(body)).output_text, 'Hello!');
    let events = 0;
    for await (const _ of await client.responses.create({ ...body, stream: true })) events += 1;
    assert.ok(events > 3);
    assert.ok(proxy.tunnels > 0);
    await dispatcher.close();
    proxy.close();
  });
});
