import { inspect } from 'node:util';
import OpenAI, { AzureOpenAI, type ClientOptions } from '@oxide/compat';
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

  it('sends no key of its own where authHeaders gives none', async () => {
    class Client extends OpenAI {
      protected override async authHeaders() {
        return undefined;
      }
    }
    const call = new Client(settings()).responses.create(input);
    await expect(call).rejects.toThrow(OpenAI.AuthenticationError);
    expect(sent()?.headers.authorization).toBeUndefined();
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
