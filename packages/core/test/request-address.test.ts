import { Client, type ClientOptions, OpenAIError, type RequestOptions } from '@oxide/core';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from './support/failure.ts';
import { json, scriptedFetch } from './support/scripted-fetch.ts';

let server: MockServer;
let elsewhere: MockServer;
beforeAll(async () => {
  [server, elsewhere] = await Promise.all([startMockServer(), startMockServer()]);
});
beforeEach(() => {
  server.reset();
  elsewhere.reset();
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));

const open = (options: ClientOptions = {}) =>
  new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, ...options });

/** Path and query that a `fetch` is given, after the origin. */
async function addressOf(
  options: ClientOptions,
  path: string,
  request: RequestOptions = {},
): Promise<string> {
  const { fetch, sent } = scriptedFetch(json({}));
  const client = new Client({ apiKey: 'sk-test', baseURL: 'http://test.local/v1', fetch, ...options });
  await client.get(path, request);
  return sent[0]!.url.replace('http://test.local', '');
}

describe('the base URL', () => {
  it('is the API unless an option or the environment says otherwise', async () => {
    vi.stubEnv('OPENAI_BASE_URL', undefined);
    expect(await addressOf({ baseURL: undefined }, '/models')).toBe('https://api.openai.com/v1/models');
    vi.stubEnv('OPENAI_BASE_URL', '   ');
    expect(await addressOf({ baseURL: null }, '/models')).toBe('https://api.openai.com/v1/models');
    vi.stubEnv('OPENAI_BASE_URL', ' http://test.local/env ');
    expect(await addressOf({ baseURL: '' }, '/models')).toBe('/env/models');
    expect(await addressOf({}, '/models')).toBe('/v1/models');
  });

  it('is joined to the path with one slash', async () => {
    for (const baseURL of ['http://test.local/v1', 'http://test.local/v1/', 'http://test.local/v1//']) {
      for (const path of ['models', '/models'])
        expect(await addressOf({ baseURL }, path), `${baseURL} ${path}`).toBe('/v1/models');
    }
    expect(await addressOf({ baseURL: 'http://test.local' }, 'models')).toBe('/models');
    expect(await addressOf({ baseURL: 'HTTP://TEST.local:80/a%20b/#part' }, '/c')).toBe('/a%20b/c');
  });

  it('may carry parameters, which stay behind the path', async () => {
    const baseURL = 'http://test.local/openai/?api-version=1&tag=a&tag=b';
    expect(await addressOf({ baseURL }, '/models')).toBe('/openai/models?api-version=1&tag=a&tag=b');
    expect(await addressOf({ baseURL }, '/models?x=1', { query: { limit: 2 } })).toBe(
      '/openai/models?api-version=1&tag=a&tag=b&x=1&limit=2',
    );
    expect(await addressOf({ baseURL }, '/models', { query: { tag: 'c' } })).toBe(
      '/openai/models?api-version=1&tag=c',
    );
  });

  it('can be changed on the client', async () => {
    const client = open();
    server.reply({ body: {} });
    elsewhere.reply({ body: {}, match: { path: '/other/things' } });
    await client.get('/things');
    client.baseURL = `${elsewhere.origin}/other/`;
    await client.get('/things');
    expect(server.requests).toHaveLength(1);
    expect(elsewhere.requests[0]).toMatchObject({ path: '/other/things' });
    expect(elsewhere.requests[0]!.headers.authorization).toBe('Bearer sk-test');
  });
});

describe('a path', () => {
  it('is sent as it is when it can be', async () => {
    for (const path of ["/a-b_c.d~e/!$&'()*+,;=:@", '/a%2Fb', '//double', '/files/a%20b?x=%5B1%5D&y'])
      expect(await addressOf({}, path)).toBe(`/v1${path}`);
  });

  it('is encoded where HTTP can not carry it, and loses its fragment', async () => {
    expect(await addressOf({}, '/a b/ü?q=ö x#part')).toBe('/v1/a%20b/%C3%BC?q=%C3%B6%20x');
    expect(await addressOf({}, '/a#part')).toBe('/v1/a');
    server.reply({ body: { ok: true } });
    expect(await open().get('/a b/ü€')).toEqual({ ok: true });
    expect(server.requests[0]!.path).toBe('/v1/a%20b/%C3%BC%E2%82%AC');
  });
});

describe('a query', () => {
  it('has arrays, objects, dates, null and no undefined', async () => {
    const query = {
      text: 'a b&c=d+e/ü',
      number: 1.5,
      yes: true,
      none: null,
      left: undefined,
      list: ['a', 'b'],
      empty: [],
      range: { gte: 1, sub: { lt: 2 } },
      items: [{ a: 1 }],
      date: new Date(0),
      'odd[key]': 'x',
    };
    server.reply({ body: {} });
    await open().get('/things', { query });
    expect({ ...server.requests[0]!.query }).toEqual({
      text: 'a b&c=d+e/ü',
      number: '1.5',
      yes: 'true',
      none: '',
      'list[]': ['a', 'b'],
      'range[gte]': '1',
      'range[sub][lt]': '2',
      'items[][a]': '1',
      date: '1970-01-01T00:00:00.000Z',
      'odd[key]': 'x',
    });
    expect(await addressOf({}, '/things', { query: { list: ['a b'] } })).toBe('/v1/things?list%5B%5D=a%20b');
  });

  it('is sent even with half a surrogate pair in it', async () => {
    expect(await addressOf({}, '/x', { query: { a: 'x\ud800y😀' } })).toBe('/v1/x?a=x%EF%BF%BDy%F0%9F%98%80');
  });

  it('goes over the default’s, which goes over the path’s', async () => {
    const defaultQuery = { a: 'default', b: 'default', none: undefined };
    expect(await addressOf({ defaultQuery }, '/x?a=path&b=path&c=path', { query: { a: 'own' } })).toBe(
      '/v1/x?c=path&a=own&b=default',
    );
    expect(await addressOf({ defaultQuery }, '/x', { query: { a: undefined } })).toBe('/v1/x?b=default');
    expect(await addressOf({}, '/x', { query: {} })).toBe('/v1/x');
  });

  it('in the path keeps parameters that come twice', async () => {
    expect(await addressOf({}, '/x?include[]=a&include[]=b', { query: { limit: 1 } })).toBe(
      '/v1/x?include[]=a&include[]=b&limit=1',
    );
    expect(await addressOf({}, '/x?include[]=a&include[]=b', { query: { include: ['c'] } })).toBe(
      '/v1/x?include%5B%5D=c',
    );
    expect(await addressOf({}, '/x?a=%zz&%zz=1', { query: { b: 1 } })).toBe('/v1/x?a=%zz&%zz=1&b=1');
  });

  it('can not reach the prototype', async () => {
    const query = JSON.parse('{"__proto__":{"polluted":"1"},"constructor":"2"}') as object;
    expect(await addressOf({}, '/x?__proto__=3', { query })).toBe(
      '/v1/x?__proto__%5Bpolluted%5D=1&constructor=2',
    );
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('a whole URL', () => {
  const secrets = {
    organization: 'org-1',
    project: 'proj-1',
    defaultHeaders: { 'x-own-secret': 's', 'x-plain': 'p' },
  };

  it('on the same origin is like a path: credentials and default query go with it', async () => {
    server.reply({ body: {} });
    await open({ ...secrets, defaultQuery: { version: '2' } }).get(`${server.origin}/v2/things?a=1`, {
      query: { b: 2 },
    });
    const request = server.requests[0]!;
    expect(request).toMatchObject({ path: '/v2/things', query: { a: '1', b: '2', version: '2' } });
    expect(request.headers).toMatchObject({
      authorization: 'Bearer sk-test',
      'openai-organization': 'org-1',
    });
  });

  it('on another origin gets no credentials', async () => {
    elsewhere.reply({ body: { ok: true } });
    const options = { ...secrets, defaultQuery: { key: 'secret' }, adminAPIKey: 'sk-admin' };
    const apiKey = vi.fn(async () => 'sk-fresh');
    expect(await open({ ...options, apiKey }).get(`${elsewhere.origin}/things?a=1#part`)).toEqual({
      ok: true,
    });
    const request = elsewhere.requests[0]!;
    expect({ ...request.query }).toEqual({ a: '1' });
    expect(request.headers).toMatchObject({ 'x-plain': 'p' });
    for (const name of [
      'authorization',
      'openai-organization',
      'openai-project',
      'x-own-secret',
      'api-key',
      'cookie',
    ])
      expect(request.headers, name).not.toHaveProperty(name);
    expect(apiKey).not.toHaveBeenCalled();
    expect(JSON.stringify(request)).not.toContain('sk-');
  });

  it('on another origin gets the credentials of the call itself', async () => {
    elsewhere.reply({ body: {} });
    await open().get(`${elsewhere.origin}/things`, { headers: { authorization: 'Bearer other' } });
    expect(elsewhere.requests[0]!.headers.authorization).toBe('Bearer other');
  });

  it('differs in origin by scheme, host or port alone', async () => {
    const credentials = async (baseURL: string, address: string) => {
      const { fetch, sent } = scriptedFetch(json({}));
      await new Client({ apiKey: 'sk-test', baseURL, fetch }).get(address);
      return sent[0]!.headers.has('authorization');
    };
    expect(await credentials('https://a.test/v1', 'https://a.test:443/x')).toBe(true);
    expect(await credentials('https://a.test/v1', 'HTTPS://A.test/x')).toBe(true);
    expect(await credentials('https://a.test/v1', 'http://a.test/x')).toBe(false);
    expect(await credentials('https://a.test/v1', 'https://a.test:444/x')).toBe(false);
    expect(await credentials('https://a.test/v1', 'https://a.test.evil.test/x')).toBe(false);
    expect(await credentials('https://a.test/v1', 'https://a.test@evil.test/x')).toBe(false);
    expect(await credentials('https://a.test/v1', '//evil.test/x')).toBe(true);
  });

  it('has to be http or https', async () => {
    for (const address of ['ftp://a.test/x', 'file:///etc/passwd', 'data:text/plain,x', 'https://'])
      expect(await failureOf(open().get(address))).toBeInstanceOf(OpenAIError);
    expect(server.requests).toHaveLength(0);
  });
});
