import type { ClientOptions, Scenario } from '../scenario.ts';
import { apiError, json } from '../server/reply.ts';
import { COMPLETION, MODEL } from './bodies.ts';
import { settleAll } from './settle.ts';

const area = 'client members';
const server = () => json(MODEL);
/** Protected and private members too: libraries reach for them. */
// biome-ignore lint/suspicious/noExplicitAny: what the hooks are given is the subject's own
type Any = any;
type ClientClass = new (options?: ClientOptions) => Any;

/** What the members of a client give. */
const members = (name: string, run: (client: Any) => unknown, options?: ClientOptions): Scenario => ({
  area,
  name: `client: ${name}`,
  server,
  run: (_, { client }) => Promise.resolve(run(client(options))),
});

/** A call of a client class that overrides something. */
const overridden = (
  name: string,
  make: (OpenAI: ClientClass, log: unknown[]) => ClientClass,
  more: {
    server?: Scenario['server'];
    options?: ClientOptions;
    call?: (client: Any) => unknown;
  } = {},
): Scenario => ({
  area,
  name: `override: ${name}`,
  server: more.server ?? server,
  run: async ({ OpenAI }, { url }) => {
    const log: unknown[] = [];
    const Mine = make(OpenAI as ClientClass, log);
    const client = new Mine({ apiKey: 'sk', baseURL: url, maxRetries: 0, ...more.options });
    const outcomes = await settleAll(() =>
      (more.call ?? ((one) => one.chat.completions.create({ model: 'm', messages: [] })))(client),
    );
    return { log, outcomes };
  },
});

export const clientMemberScenarios: Scenario[] = [
  members('buildURL', (client) =>
    settleAll(
      () => client.buildURL('/a', { b: 1 }),
      () => client.buildURL('/a?x=1', { b: [1, 2], c: { d: 'e' } }),
      () => client.buildURL('/a', null),
      () => client.buildURL('https://example.com/x', { y: 'z' }),
      () => client.buildURL('/a', undefined, 'https://default.example/v1'),
    ),
  ),
  members('buildURL with a query of the client', (client) => client.buildURL('/a', { b: '1' }), {
    defaultQuery: { d: '2', b: '3' },
  }),
  members(
    'authHeaders and its like',
    async (client) => {
      const headers = async (promise: unknown) => {
        const { values, nulls } = ((await promise) ?? {}) as { values?: Headers; nulls?: Set<string> };
        return { values, nulls: [...(nulls ?? [])] };
      };
      return [
        await headers(client.authHeaders({ method: 'get', path: '/' })),
        await headers(client.authHeaders({ method: 'get', path: '/' }, { adminAPIKeyAuth: true })),
        await headers(client.bearerAuth({})),
        await headers(client.adminAPIKeyAuth({})),
      ];
    },
    { adminAPIKey: 'sk-admin' },
  ),
  members('buildRequest', async (client) => {
    const built = (await client.buildRequest(
      { method: 'post', path: '/a', body: { x: 1 }, query: { q: '1' }, headers: { 'x-a': '1' } },
      { retryCount: 2 },
    )) as { req: RequestInit & { headers: Headers }; url: string; timeout: number };
    const { method, headers, body } = built.req;
    const kept = [...headers].filter(
      ([name]) => !/^(user-agent|accept-encoding|x-stainless-(lang|package|os|arch|runtime))/.test(name),
    );
    return { method, body, url: built.url, timeout: built.timeout, headers: Object.fromEntries(kept) };
  }),
  members('small members', async (client) => [
    client.getUserAgent().replace(/[\d.]+$/, '…'),
    client.stringifyQuery({ a: [1, 2], b: { c: 'd' } }),
    client.defaultIdempotencyKey().slice(0, 21),
    client._hasApiKeyProvider(),
    await client._callApiKey(),
    client.defaultQuery(),
  ]),
  members(
    'members of a client with a key of a function',
    async (client) => [client._hasApiKeyProvider(), await client._callApiKey(), client.apiKey],
    { apiKey: async () => 'sk-function' },
  ),
  members('validateHeaders', (client) =>
    settleAll(
      () => client.validateHeaders({ values: new Headers({ authorization: 'x' }), nulls: new Set() }),
      () => client.validateHeaders({ values: new Headers(), nulls: new Set(['authorization']) }),
      () => client.validateHeaders({ values: new Headers({ 'api-key': 'x' }), nulls: new Set() }),
    ),
  ),
  members('makeStatusError', (client) =>
    client.makeStatusError(404, { error: { message: 'No', code: 'c' } }, undefined, new Headers()),
  ),
  members('request and its like', async (client) => [
    await client.request({ method: 'get', path: '/models/m' }),
    await client.request(Promise.resolve({ method: 'get' as const, path: '/models/m' })),
  ]),
  {
    area,
    name: 'client: requestAPIList of one’s own path',
    server: () => json({ object: 'list', data: [{ id: 'a' }], has_more: false }),
    run: async (_, { client }) => {
      const one: Any = client();
      const page = await client().files.list();
      const Class = page.constructor;
      return [
        (await one.requestAPIList(Class, { method: 'get', path: '/mine', query: { limit: 1 } })).data,
        (await one.getAPIList('/mine', Class, { query: { a: 1 } })).data,
      ];
    },
  },
  members(
    '_options',
    (client) => {
      const { apiKey, organization, project, baseURL, maxRetries, defaultHeaders, timeout } = (
        client as unknown as { _options: ClientOptions }
      )._options;
      return { apiKey, organization, project, baseURL, maxRetries, defaultHeaders, timeout };
    },
    { organization: 'org-1', defaultHeaders: { 'x-a': '1' } },
  ),
  members('idempotencyHeader', (client) => [
    (client as unknown as { idempotencyHeader?: string }).idempotencyHeader,
  ]),
  overridden(
    'prepareOptions',
    (OpenAI, log) =>
      class extends OpenAI {
        async prepareOptions(options: Any): Promise<void> {
          log.push([options.method, options.path, options.body]);
          options.headers = { 'x-prepared': '1' };
          options.query = { q: 'prepared' };
        }
      },
  ),
  overridden(
    'prepareOptions for each attempt',
    (OpenAI, log) =>
      class extends OpenAI {
        async prepareOptions(options: Any): Promise<void> {
          log.push(options.path);
        }
      },
    {
      server: [apiError(500, 'Odd', { headers: { 'retry-after-ms': '5' } }), json(COMPLETION)],
      options: { maxRetries: 1 },
    },
  ),
  overridden(
    'prepareRequest',
    (OpenAI, log) =>
      class extends OpenAI {
        async prepareRequest(request: Any, { url }: Any): Promise<void> {
          log.push([request.method, typeof request.body, new URL(url).pathname]);
          request.headers.set('x-signed', '1');
        }
      },
  ),
  overridden(
    'buildRequest',
    (OpenAI) =>
      class extends OpenAI {
        async buildRequest(options: Any, more?: Any): Promise<Any> {
          const built = await super.buildRequest(options, more);
          return { ...built, url: built.url.replace('/chat/completions', '/elsewhere') };
        }
      },
  ),
  overridden(
    'buildURL',
    (OpenAI) =>
      class extends OpenAI {
        buildURL(path: string, query: Any, base?: string): string {
          return `${super.buildURL(path, query, base)}?built=1`;
        }
      },
  ),
  overridden(
    'defaultQuery',
    (OpenAI) =>
      class extends OpenAI {
        defaultQuery(): Record<string, string> {
          return { version: '1' };
        }
      },
  ),
  overridden(
    'authHeaders',
    (OpenAI) =>
      class extends OpenAI {
        async authHeaders(...given: Any[]): Promise<Any> {
          const headers = await super.authHeaders(...given);
          headers.values.set('authorization', 'Custom me');
          return headers;
        }
      },
  ),
  overridden(
    'bearerAuth',
    (OpenAI) =>
      class extends OpenAI {
        async bearerAuth(options: Any): Promise<Any> {
          const headers = await super.bearerAuth(options);
          headers.values.set('authorization', 'Bearer other');
          return headers;
        }
      },
  ),
  overridden(
    'validateHeaders',
    (OpenAI, log) =>
      class extends OpenAI {
        validateHeaders({ values }: Any): void {
          log.push(values.get('authorization'));
        }
      },
  ),
  overridden(
    'fetchWithTimeout',
    (OpenAI, log) =>
      class extends OpenAI {
        async fetchWithTimeout(url: Any, init: Any, ms: number, controller: Any): Promise<Response> {
          log.push([typeof url, init.method, ms]);
          return super.fetchWithTimeout(
            url,
            { ...init, headers: { ...Object.fromEntries(init.headers), 'x-fetched': '1' } },
            ms,
            controller,
          );
        }
      },
  ),
  overridden(
    'fetchWithAuth',
    (OpenAI, log) =>
      class extends OpenAI {
        async fetchWithAuth(...given: Any[]): Promise<Response> {
          log.push([given[1].method, given[2]]);
          return super.fetchWithAuth(...given);
        }
      },
  ),
  overridden(
    'makeStatusError',
    (OpenAI, log) =>
      class extends OpenAI {
        makeStatusError(status: number, error: Any, message: Any, headers: Headers): Any {
          log.push([status, error]);
          return super.makeStatusError(
            status,
            { ...error, error: { ...error.error, message: 'Mine' } },
            message,
            headers,
          );
        }
      },
    { server: () => apiError(400, 'Theirs') },
  ),
  overridden(
    'stringifyQuery',
    (OpenAI) =>
      class extends OpenAI {
        stringifyQuery(query: Any): string {
          return `mine=${Object.keys(query).length}`;
        }
      },
    { call: (client) => client.get('/files', { query: { limit: 1 } }) },
  ),
  overridden(
    'request',
    (OpenAI, log) =>
      class extends OpenAI {
        request(options: Any, remaining?: Any): Any {
          log.push('request');
          return super.request(options, remaining);
        }
      },
  ),
  overridden(
    'post and get',
    (OpenAI, log) =>
      class extends OpenAI {
        post(path: string, options?: Any): Any {
          log.push(path);
          return super.post(path, options);
        }
      },
  ),
  members('private members', (client) =>
    ['methodRequest', 'makeRequest', 'retryRequest', 'shouldRetry', 'buildHeaders', 'buildBody'].filter(
      (name) => typeof client[name] === 'function',
    ),
  ),
  {
    area,
    name: 'client: members that are patched on one client',
    server,
    run: async (_, { client }) => {
      const one: Any = client();
      one.prepareOptions = async (options: { headers?: object }) => {
        options.headers = { 'x-patched': '1' };
      };
      return one.models.retrieve('m');
    },
  },
  {
    area,
    name: 'client: fetch that is replaced later',
    server,
    run: async (_, { client }) => {
      const one: Any = client();
      const before = one.fetch as typeof fetch;
      let calls = 0;
      one.fetch = (...given: Parameters<typeof fetch>) => {
        calls += 1;
        return before(...given);
      };
      await one.models.retrieve('m');
      return calls;
    },
  },
  {
    area,
    name: 'client: baseURL and timeout that are changed later',
    server,
    run: async (_, { client, origin }) => {
      const one = client();
      one.baseURL = `${origin}/other`;
      one.timeout = 3_000;
      one.organization = 'org-later';
      return one.models.retrieve('m');
    },
  },
  {
    area,
    name: 'client: JSON, inspection and keys',
    server: [],
    run: async (_, { client }) => {
      const one = client({ apiKey: 'sk-very-secret' });
      const names = Object.keys(one).filter((name) => !name.startsWith('_'));
      const missing = [
        'chat',
        'responses',
        'files',
        'models',
        'baseURL',
        'apiKey',
        'organization',
        'project',
        'maxRetries',
        'timeout',
        'fetch',
        'logger',
        'logLevel',
        'fetchOptions',
        'webhookSecret',
        'adminAPIKey',
      ].filter((name) => !names.includes(name));
      return { missing };
    },
  },
];
