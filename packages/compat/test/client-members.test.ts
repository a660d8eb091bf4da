import { inspect } from 'node:util';
import OpenAI, { AzureOpenAI, type ClientOptions } from '@oxide/compat';
import * as pagination from '@oxide/compat/pagination';
import type { FinalRequestOptions } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
});
afterEach(() => {
  server.reset();
  vi.unstubAllEnvs();
});
afterAll(() => server.close());

const settings = (): ClientOptions => ({ apiKey: 'sk-test-key', baseURL: server.url });
const open = (options?: ClientOptions) => new OpenAI({ ...settings(), ...options });
const input = { model: 'gpt-5.4', input: 'Iron and rain' };
const sent = () => server.requests.at(-1);

describe('members that libraries read', () => {
  it('has in `_options` what it sends with, also from the environment, and leaves the given object alone', () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-from-environment');
    const given = { baseURL: server.url };
    const client = new OpenAI(given);
    expect(client._options).toMatchObject({ apiKey: 'sk-from-environment', baseURL: server.url });
    expect(given).toEqual({ baseURL: server.url });
  });

  it('shows no key when it is printed', () => {
    expect(inspect(open())).not.toContain('sk-test-key');
    expect(JSON.stringify(open())).not.toContain('sk-test-key');
  });

  it('builds addresses with the default query', () => {
    const client = open({ defaultQuery: { tenant: 'a' } });
    expect(client.buildURL('/responses', { limit: 3 })).toBe(`${server.url}/responses?tenant=a&limit=3`);
    expect(client.buildURL('/x', null, 'https://other.example/v1')).toBe(`${server.url}/x?tenant=a`);
    const official = new OpenAI({ apiKey: 'k', baseURL: 'https://api.openai.com/v1' });
    expect(official.buildURL('/x', null, 'https://other.example/v1')).toBe('https://other.example/v1/x');
  });

  it('builds the request that it would send', async () => {
    const { req, url, timeout } = await open({ timeout: 4_000 }).buildRequest({
      method: 'post',
      path: '/responses',
      body: input,
    });
    expect(url).toBe(`${server.url}/responses`);
    expect(timeout).toBe(4_000);
    expect(req.method).toBe('post');
    expect(req.headers.get('authorization')).toBe('Bearer sk-test-key');
    expect(JSON.parse(req.body as string)).toEqual(input);
    expect((await fetch(url, req)).status).toBe(200);
  });

  it('asks the function for the key by `_callApiKey`', async () => {
    const client = open({ apiKey: async () => 'sk-renewed' });
    expect(client._hasApiKeyProvider()).toBe(true);
    expect(await client._callApiKey()).toBe(true);
    expect(client.apiKey).toBe('sk-renewed');
    expect(await open()._callApiKey()).toBe(false);
  });

  it('takes the remaining retries as second argument of `request`', async () => {
    server.fault({ status: 500, times: 5 });
    const call = open({ maxRetries: 3 }).request({ method: 'post', path: '/responses', body: input }, 0);
    await expect(call).rejects.toThrow(OpenAI.InternalServerError);
    expect(server.requests).toHaveLength(1);
  });
});

describe('the region of a client', () => {
  it('settles its address, also for a copy', () => {
    vi.stubEnv('OPENAI_BASE_URL', 'https://proxy.test/v1');
    const key = { apiKey: 'sk-test-key' };
    expect(new OpenAI({ ...key, dataResidency: 'eu' }).baseURL).toBe('https://eu.api.openai.com/v1');
    expect(new OpenAI({ ...key, dataResidency: 'global' }).baseURL).toBe('https://api.openai.com/v1');
    expect(new OpenAI({ ...key, dataResidency: null }).baseURL).toBe('https://proxy.test/v1');
    const copy = open().withOptions({ dataResidency: 'jp' });
    expect(copy.baseURL).toBe('https://jp.api.openai.com/v1');
    expect(copy.withOptions({ timeout: 1 }).baseURL).toBe('https://jp.api.openai.com/v1');
  });

  it('is one of those there are, and excludes an address', () => {
    expect(() => open({ dataResidency: 'eu' })).toThrow('not both');
    const other = { apiKey: 'sk-test-key', dataResidency: 'constructor' } as unknown as ClientOptions;
    expect(() => new OpenAI(other)).toThrow('global, us, eu');
  });
});

it('has the classes of pages as statics', () => {
  expect([OpenAI.Page, OpenAI.CursorPage, OpenAI.ConversationCursorPage, OpenAI.NextCursorPage]).toEqual([
    pagination.Page,
    pagination.CursorPage,
    pagination.ConversationCursorPage,
    pagination.NextCursorPage,
  ]);
});

it('makes the error of a status by `APIError.generate`', () => {
  const headers = new Headers({ 'x-request-id': 'req_1' });
  const body = { error: { message: 'no', code: 'gone' } };
  const error = OpenAI.APIError.generate(404, body, undefined, headers);
  expect(error).toBeInstanceOf(OpenAI.NotFoundError);
  expect(error).toMatchObject({ status: 404, code: 'gone', requestID: 'req_1', message: '404 no' });
  const cause = new Error('refused');
  const lost = OpenAI.BadRequestError.generate(undefined, cause, 'lost', undefined);
  expect(lost).toBeInstanceOf(OpenAI.APIConnectionError);
  expect(lost).toMatchObject({ message: 'lost', cause });
});

describe('what subclasses override', () => {
  it('calls prepareOptions before the request is built', async () => {
    class Client extends OpenAI {
      protected override async prepareOptions(options: FinalRequestOptions) {
        options.headers = { 'x-prepared': 'yes' };
      }
    }
    await new Client(settings()).responses.create(input);
    expect(sent()?.headers['x-prepared']).toBe('yes');
  });

  it('calls prepareRequest with the request and its address, and sends what it makes of it', async () => {
    const seen: string[] = [];
    class Client extends OpenAI {
      protected override async prepareRequest(
        request: { headers: Headers; body?: unknown },
        { url }: { url: string },
      ) {
        seen.push(url);
        request.headers.set('x-signature', String((request.body as string).length));
      }
    }
    const reply = await new Client(settings()).responses.create(input);
    expect(reply.output_text).toBe('You said: Iron and rain');
    expect(seen).toEqual([`${server.url}/responses`]);
    expect(sent()?.headers['x-signature']).toBe(String(JSON.stringify(input).length));
  });

  it('sends the headers of authHeaders in place of its key', async () => {
    class Client extends OpenAI {
      protected override async authHeaders() {
        return {
          values: new Headers({ authorization: 'Bearer gateway-token', 'x-gateway': 'a' }),
          nulls: new Set<string>(),
        };
      }
    }
    await new Client(settings()).responses.create(input, { headers: { 'x-own': 'own' } });
    expect(sent()?.headers).toMatchObject({
      authorization: 'Bearer gateway-token',
      'x-gateway': 'a',
      'x-own': 'own',
    });
  });

  it('sends no key of its own where authHeaders gives none, if validateHeaders lets it', async () => {
    class Client extends OpenAI {
      protected override async authHeaders() {
        return undefined;
      }
    }
    await expect(new Client(settings()).responses.create(input)).rejects.toThrow('The request has no key');
    expect(server.requests).toHaveLength(0);
    class Lenient extends Client {
      protected override validateHeaders() {}
    }
    const call = new Lenient(settings()).responses.create(input);
    await expect(call).rejects.toThrow(OpenAI.AuthenticationError);
    expect(sent()?.headers.authorization).toBeUndefined();
  });

  it('has validateHeaders see what is sent and what was taken away', async () => {
    const seen: unknown[] = [];
    class Client extends OpenAI {
      protected override validateHeaders(
        ...[{ values, nulls }, schemes]: Parameters<OpenAI['validateHeaders']>
      ) {
        seen.push([values.get('authorization'), [...nulls], schemes]);
      }
    }
    const client = new Client({ ...settings(), defaultHeaders: { 'X-Gone': null } });
    await client.responses.create(input, { headers: { 'x-own': 'own' } });
    server.reply({ body: {} });
    await client.get('/organization/projects', { __security: { adminAPIKeyAuth: true } });
    expect(seen).toEqual([
      ['Bearer sk-test-key', ['x-gone'], { bearerAuth: true }],
      [null, ['x-gone'], { adminAPIKeyAuth: true }],
    ]);
    expect(sent()?.headers.authorization).toBeUndefined();
  });

  it('runs for each attempt anew, with the number of retries', async () => {
    const steps: string[] = [];
    class Client extends OpenAI {
      protected override async prepareOptions() {
        steps.push('options');
      }
      protected override async authHeaders() {
        steps.push('auth');
        return {
          values: new Headers({ authorization: `Bearer token-${steps.length}` }),
          nulls: new Set<string>(),
        };
      }
      override async buildRequest(...[options, { retryCount } = {}]: Parameters<OpenAI['buildRequest']>) {
        steps.push(`build ${retryCount}`);
        return super.buildRequest(options, { retryCount: retryCount ?? 0 });
      }
      protected override async prepareRequest() {
        steps.push('request');
      }
    }
    server.fault({ status: 500, retryAfterMs: 0 });
    await new Client(settings()).responses.create(input);
    expect(steps).toEqual(['options', 'build 0', 'auth', 'request', 'options', 'build 1', 'auth', 'request']);
    expect(
      server.requests.map(({ headers }) => [headers.authorization, headers['x-stainless-retry-count']]),
    ).toEqual([
      ['Bearer token-3', '0'],
      ['Bearer token-7', '1'],
    ]);
  });

  it('sends the user agent of getUserAgent, under that of the caller', async () => {
    class Client extends OpenAI {
      override getUserAgent() {
        return 'mine/1';
      }
    }
    await new Client(settings()).responses.create(input);
    expect(sent()?.headers['user-agent']).toBe('mine/1');
    await new Client(settings()).responses.create(input, { headers: { 'User-Agent': 'call/2' } });
    expect(sent()?.headers['user-agent']).toBe('call/2');
  });

  it('sends a key of its own for each call that writes, where a header for it is named', async () => {
    class Client extends OpenAI {
      protected override idempotencyHeader = 'Idempotency-Key';
      #count = 0;
      protected override defaultIdempotencyKey() {
        this.#count += 1;
        return `key-${this.#count}`;
      }
    }
    const client = new Client(settings());
    server.fault({ status: 500, retryAfterMs: 0 });
    await client.responses.create(input);
    await client.responses.create(input, { idempotencyKey: 'mine' });
    await client.models.list();
    const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toEqual(['key-1', 'key-1', 'mine', undefined]);
  });

  it('writes the query by stringifyQuery', async () => {
    class Client extends OpenAI {
      protected override stringifyQuery(query: object) {
        return new URLSearchParams(
          Object.entries(query).map(([name, value]) => [name, `<${value}>`]),
        ).toString();
      }
    }
    const client = new Client({ ...settings(), defaultQuery: { tenant: 'a' } });
    await client.models.list({ query: { limit: 3 } });
    expect(sent()?.query).toEqual({ tenant: '<a>', limit: '<3>' });
    expect(client.buildURL('/x?page=1', { limit: 3 })).toBe(
      `${server.url}/x?page=%3C1%3E&tenant=%3Ca%3E&limit=%3C3%3E`,
    );
  });

  it('throws the errors of makeStatusError once no retry is left', async () => {
    const made: unknown[] = [];
    class Teapot extends Error {}
    class Client extends OpenAI {
      protected override makeStatusError(...parameters: Parameters<OpenAI['makeStatusError']>): never {
        made.push(parameters.slice(0, 3));
        return new Teapot('mine') as never;
      }
    }
    server.fault({
      status: 503,
      retryAfterMs: 0,
      times: 2,
      body: { error: { message: 'busy', code: 'slow' } },
    });
    const client = new Client({ ...settings(), maxRetries: 1 });
    await expect(client.responses.create(input)).rejects.toBeInstanceOf(Teapot);
    expect(made).toEqual([[503, { error: { message: 'busy', code: 'slow' } }, undefined]]);
    server.fault({ dropConnection: true });
    const sentOnce = client.responses.create(input, { maxRetries: 0 });
    await expect(sentOnce).rejects.toBeInstanceOf(OpenAI.APIConnectionError);
    expect(await open().responses.create(input)).toMatchObject({ object: 'response' });
  });

  it('sends by fetchWithAuth, with headers that it may change', async () => {
    class Client extends OpenAI {
      protected override async fetchWithAuth(
        ...parameters: Parameters<OpenAI['fetchWithAuth']>
      ): Promise<Response> {
        (parameters[1].headers as Headers).set('x-signed', 'yes');
        return super.fetchWithAuth(...parameters);
      }
    }
    await new Client(settings()).responses.create(input);
    expect(sent()?.headers['x-signed']).toBe('yes');
  });

  it('sends to the address of buildURL with the query of defaultQuery', async () => {
    class Client extends OpenAI {
      override buildURL(path: string, query?: object | null) {
        return super.buildURL(path === '/gateway' ? '/responses' : path, query);
      }
      protected override defaultQuery() {
        return { 'api-version': '1' };
      }
    }
    await new Client(settings()).post('/gateway', { body: input });
    expect(sent()?.path).toContain('/v1/responses');
  });

  it('sends by fetchWithTimeout, also from a copy of the client', async () => {
    const urls: string[] = [];
    class Client extends OpenAI {
      override async fetchWithTimeout(
        ...[url, ...others]: Parameters<OpenAI['fetchWithTimeout']>
      ): Promise<Response> {
        urls.push(String(url));
        return super.fetchWithTimeout(url, ...others);
      }
    }
    const client = new Client(settings());
    await client.responses.create(input);
    await client.withOptions({ timeout: 5_000 }).responses.create(input);
    expect(urls).toEqual([`${server.url}/responses`, `${server.url}/responses`]);
  });

  it('heeds a hook that is patched onto the prototype', async () => {
    const original = Reflect.get(OpenAI.prototype, 'prepareOptions') as () => Promise<void>;
    const patched = vi.fn(original);
    Object.assign(OpenAI.prototype, { prepareOptions: patched });
    try {
      await open().responses.create(input);
      expect(patched).toHaveBeenCalledOnce();
    } finally {
      Reflect.deleteProperty(OpenAI.prototype, 'prepareOptions');
    }
  });
});

describe('AzureOpenAI', () => {
  it('is an OpenAI with the address, the key header and the version of Azure', async () => {
    const client = new AzureOpenAI({
      apiKey: 'azure-key',
      baseURL: `${server.url}`,
      apiVersion: '2024-10-21',
      deployment: 'my-gpt',
    });
    expect(client).toBeInstanceOf(OpenAI);
    expect(open()).not.toBeInstanceOf(AzureOpenAI);
    const { req, url } = await client.buildRequest({ method: 'post', path: '/chat/completions', body: {} });
    expect(url).toBe(`${server.url}/deployments/my-gpt/chat/completions?api-version=2024-10-21`);
    expect(req.headers.get('api-key')).toBe('azure-key');
    expect(client.withOptions({ timeout: 1 }).deploymentName).toBe('my-gpt');
  });
});
